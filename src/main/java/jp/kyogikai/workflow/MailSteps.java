package jp.kyogikai.workflow;

import java.util.List;
import java.util.Optional;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.mail.DeliveryCard;
import jp.kyogikai.mail.DeliveryId;
import jp.kyogikai.mail.DispatchId;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.mail.Letter;
import jp.kyogikai.mail.Sending;
import jp.kyogikai.mail.Settlement;
import jp.kyogikai.membership.Addresses;
import jp.kyogikai.membership.MailAddress;
import jp.kyogikai.shared.Actor;

/** What the model of a dispatch calls, step by step (文書の送付の手順). */
@ForModels
public class MailSteps {

    private final Ledger ledger;
    private final Sending sending;
    private final Addresses addresses;
    private final MeetingLetters meetings;
    private final DutyLetters duties;
    private final CurrentActor actor;

    MailSteps(
            Ledger ledger,
            Sending sending,
            Addresses addresses,
            MeetingLetters meetings,
            DutyLetters duties,
            CurrentActor actor) {
        this.ledger = ledger;
        this.sending = sending;
        this.addresses = addresses;
        this.meetings = meetings;
        this.duties = duties;
        this.actor = actor;
    }

    public List<String> waiting(String dispatchId) {
        return ledger.waiting(new DispatchId(dispatchId)).stream()
                .map(DeliveryId::value)
                .toList();
    }

    /** Sends to one recipient, at most once; answers whether somebody has to look at what became of it. */
    public String send(String deliveryId) {
        return sending.send(new DeliveryId(deliveryId), this::address, this::letter)
                .name();
    }

    /** What the office found out; answers whether it is to be sent again. */
    public String recordCheck(String deliveryId, FormText choice, FormText reason) {
        var settlement = Choices.parse(Settlement.class, choice, "送付の結果");
        ledger.settle(new DeliveryId(deliveryId), settlement, reason.required("判断の理由", 400), actor.get());
        return settlement.name();
    }

    private Optional<String> address(DeliveryCard delivery) {
        return addresses.of(delivery.recipient(), Actor.system()).map(MailAddress::value);
    }

    private Optional<Letter> letter(DeliveryCard delivery, String address) {
        return switch (delivery.dispatch().kind()) {
            case NOTICE, CHANGE, CANCELLATION -> meetings.letter(delivery, address);
            case DUTIES -> duties.letter(delivery, address);
        };
    }
}
