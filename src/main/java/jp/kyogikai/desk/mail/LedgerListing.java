package jp.kyogikai.desk.mail;

import java.util.List;
import jp.kyogikai.desk.TaskLink;
import jp.kyogikai.engine.OpenTasks;
import jp.kyogikai.mail.DeliveryCard;
import jp.kyogikai.mail.DeliveryState;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.membership.OfficeHolders;
import jp.kyogikai.shared.CouncilId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines of the book with the names of the recipients, never their addresses (送付簿の一覧). */
@Component
class LedgerListing {

    private final Ledger ledger;
    private final OfficeHolders holders;
    private final OpenTasks tasks;

    LedgerListing(Ledger ledger, OfficeHolders holders, OpenTasks tasks) {
        this.ledger = ledger;
        this.holders = holders;
        this.tasks = tasks;
    }

    List<LedgerRow> rows(CouncilId council, @Nullable DeliveryState state, @Nullable String about) {
        var lines = ledger.lines(council, state, about);
        var names = holders.names(
                lines.stream().map(DeliveryCard::recipient).distinct().toList());
        return lines.stream()
                .map(line -> LedgerRow.of(line, names.getOrDefault(line.recipient(), ""), task(line)))
                .toList();
    }

    /** Where the office settles it; only for those that somebody has to settle. */
    private String task(DeliveryCard line) {
        var isSettled = line.state() != DeliveryState.UNKNOWN && line.state() != DeliveryState.UNDELIVERED;
        return isSettled
                ? ""
                : TaskLink.of(tasks.about("deliveryId", line.id().value())).stream()
                        .findFirst()
                        .map(TaskLink::id)
                        .orElse("");
    }
}
