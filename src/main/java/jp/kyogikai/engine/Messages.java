package jp.kyogikai.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells one waiting instance that what it waits for has come; the name carries the id, so nobody else hears it (通知). */
@Component
public class Messages {

    private final RuntimeService runtime;

    Messages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Continues the one wait of this name; fails, and so is retried and seen in Cockpit, where none or several wait. */
    public void tell(String name) {
        runtime.createMessageCorrelation(name).correlate();
    }
}
