package jp.kyogikai.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Counts what has stopped and needs an administrator; what is merely overdue is none of it (障害の件数). */
@Component
public class Troubles {

    private final RuntimeService runtime;

    Troubles(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Jobs that failed for good, in all councils that whoever asks may see. */
    public long count() {
        return runtime.createIncidentQuery().incidentType("failedJob").count();
    }
}
