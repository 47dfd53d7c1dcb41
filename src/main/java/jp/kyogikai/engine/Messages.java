package jp.kyogikai.engine;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells one waiting instance that what it waits for has come; the name carries the id, so nobody else hears it (通知). */
@Component
public class Messages {

    private final RuntimeService runtime;
    private final Unasked unasked;

    Messages(RuntimeService runtime, Unasked unasked) {
        this.runtime = runtime;
        this.unasked = unasked;
    }

    /** Starts the one process whose start event has this name, with ids to begin from. */
    public void begin(String name, Map<String, Object> ids) {
        unasked.run(() -> runtime.startProcessInstanceByMessage(name, ids));
    }

    /** Continues the one wait of this name; fails, and so is retried and seen in Cockpit, where none or several wait. */
    public void tell(String name) {
        unasked.run(() -> runtime.createMessageCorrelation(name).correlate());
    }

    /** Continues the one wait of this name where somebody waits; else there is nothing to tell. */
    public void tellWhereAwaited(String name) {
        if (isAwaited(name)) {
            tell(name);
        }
    }

    /** Whether somebody waits for this name. */
    public boolean isAwaited(String name) {
        return unasked.find(() -> runtime.createEventSubscriptionQuery()
                        .eventType("message")
                        .eventName(name)
                        .count())
                > 0;
    }
}
