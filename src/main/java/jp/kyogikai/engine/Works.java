package jp.kyogikai.engine;

import java.util.Optional;
import jp.kyogikai.shared.CouncilId;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells what a running process is about, where the engine lets whoever asks see it (進行中の業務の照会). */
@Component
public class Works {

    private final RuntimeService runtime;

    Works(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Nothing where there is no such process, or it belongs to no council, or may not be seen. */
    public Optional<Work> of(String instance) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .filter(found -> found.getTenantId() != null && found.getBusinessKey() != null)
                .map(found -> new Work(new CouncilId(found.getTenantId()), found.getBusinessKey()));
    }
}
