package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.mail.DeliveryCard;
import jp.kyogikai.mail.DeliveryId;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.membership.OfficeHolders;
import jp.kyogikai.shared.CouncilId;

/** What the form shows by which the office settles what nobody knows of a delivery, read fresh at each opening (送付の結果の様式). */
@ForModels
public class MailForms {

    private final Ledger ledger;
    private final OfficeHolders holders;
    private final Councils councils;

    MailForms(Ledger ledger, OfficeHolders holders, Councils councils) {
        this.ledger = ledger;
        this.holders = holders;
        this.councils = councils;
    }

    public FormText title(String deliveryId) {
        return FormText.show(card(deliveryId).dispatch().title());
    }

    /** The name of the recipient; the address stays where it is. */
    public FormText recipient(String deliveryId) {
        var person = card(deliveryId).recipient();
        return FormText.show(holders.names(List.of(person)).getOrDefault(person, ""));
    }

    public FormText situation(String deliveryId) {
        var card = card(deliveryId);
        return FormText.show("%s（%s）".formatted(card.state().label(), card.fault()));
    }

    /** The meeting on whose page the rest stands. */
    public FormText meeting(String deliveryId) {
        return FormText.show(card(deliveryId).dispatch().subject());
    }

    /** The readable key of the instance in Cockpit, such as 木更津-令和8年度 第1回 調整会議　開催通知. */
    public String businessKey(String councilId, String label) {
        return councils.council(new CouncilId(councilId)).keyOf(label);
    }

    private DeliveryCard card(String deliveryId) {
        return ledger.card(new DeliveryId(deliveryId));
    }
}
