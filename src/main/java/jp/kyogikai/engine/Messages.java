package jp.kyogikai.engine;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscriptionQuery;
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
        unasked.run(() -> {
            var waits = waits(name).list();
            if (waits.size() != 1) {
                throw new MismatchingMessageCorrelationException(name, waits.size() + " wait for it");
            }
            runtime.messageEventReceived(name, waits.get(0).getExecutionId());
        });
    }

    /** Continues the one wait of this name where somebody waits; else there is nothing to tell. */
    public void tellWhereAwaited(String name) {
        if (isAwaited(name)) {
            tell(name);
        }
    }

    /** Whether somebody waits for this name. */
    public boolean isAwaited(String name) {
        return unasked.find(() -> waits(name).count()) > 0;
    }

    /** Asked by the name alone, which has an index; a correlation would look through all instances that run. */
    private EventSubscriptionQuery waits(String name) {
        return runtime.createEventSubscriptionQuery().eventType("message").eventName(name);
    }
}
