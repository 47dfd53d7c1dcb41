package jp.kyogikai.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells one waiting instance that what it waits for has come; the name carries the id, so nobody else hears it (通知). */
@Component
public class Messages {

    private final RuntimeService runtime;
    private final IdentityService identity;

    Messages(RuntimeService runtime, IdentityService identity) {
        this.runtime = runtime;
        this.identity = identity;
    }

    /** Continues the one wait of this name; fails, and so is retried and seen in Cockpit, where none or several wait. */
    public void tell(String name) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication(); // whoever may cause the message was asked by the rule that sends it
        try {
            runtime.createMessageCorrelation(name).correlate();
        } finally {
            identity.setAuthentication(person);
        }
    }
}
