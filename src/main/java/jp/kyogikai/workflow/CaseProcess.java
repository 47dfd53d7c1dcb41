package jp.kyogikai.workflow;

import jp.kyogikai.engine.Messages;
import jp.kyogikai.shared.OriginId;
import org.springframework.stereotype.Component;

/** What others may do with a running case (個別支援の業務フロー). */
@Component
public class CaseProcess {

    public static final String KEY = "individual-support";

    private final Messages messages;

    CaseProcess(Messages messages) {
        this.messages = messages;
    }

    /** Tells the case that its issue was answered. */
    public void answered(OriginId origin) {
        messages.tell(Handshake.answered(origin));
    }
}
