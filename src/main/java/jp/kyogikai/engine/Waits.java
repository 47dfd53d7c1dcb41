package jp.kyogikai.engine;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.springframework.stereotype.Component;

/** The messages that running instances wait for, read for checks (待ち合わせの一覧). */
@Component
public class Waits {

    private final RuntimeService runtime;

    Waits(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The names waited for that begin so, each as often as it is waited for. */
    public List<String> beginningWith(String prefix) {
        return runtime.createEventSubscriptionQuery().eventType("message").unlimitedList().stream()
                .map(EventSubscription::getEventName)
                .filter(name -> name != null && name.startsWith(prefix))
                .toList();
    }
}
