package jp.kyogikai.workflow;

import java.util.Map;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.mail.DispatchCard;
import jp.kyogikai.mail.DispatchOrder;
import jp.kyogikai.mail.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a document into the book of dispatches and has it sent, both or neither (文書の送付の業務フロー). */
@Component
class DispatchProcess {

    private final Ledger ledger;
    private final Messages messages;

    DispatchProcess(Ledger ledger, Messages messages) {
        this.ledger = ledger;
        this.messages = messages;
    }

    /** What goes on paper to everybody needs no process. */
    @Transactional
    void dispatch(DispatchOrder order) {
        var dispatch = ledger.open(order);
        if (!ledger.waiting(dispatch.id()).isEmpty()) {
            begin(dispatch);
        }
    }

    private void begin(DispatchCard dispatch) {
        messages.begin(
                "DocumentToSend",
                Map.of(
                        "councilId", dispatch.council().value(),
                        "dispatchId", dispatch.id().value(),
                        "label", dispatch.title()));
    }
}
