package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.Dunning;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.engine.OverdueIncidents;
import jp.kyogikai.engine.TaskDates;
import jp.kyogikai.shared.CouncilId;
import org.jspecify.annotations.Nullable;

/** What the daily watch over deadlines calls, step by step (期限監視の手順). */
@ForModels
public class DeadlineSteps {

    private static final int MOST = 50; // in one job, so that little is done again when one fails
    private static final String DAILY = "0 30 5 * * ?"; // before the office opens, and not at midnight

    private final Councils councils;
    private final Dunning dunning;
    private final OverdueSigns signs;
    private final OverdueIncidents incidents;
    private final DutyDigest digest;
    private final TaskDates dates;
    private final Messages messages;
    private final Clock clock;

    DeadlineSteps(
            Councils councils,
            Dunning dunning,
            OverdueSigns signs,
            OverdueIncidents incidents,
            DutyDigest digest,
            TaskDates dates,
            Messages messages,
            Clock clock) {
        this.councils = councils;
        this.dunning = dunning;
        this.signs = signs;
        this.incidents = incidents;
        this.digest = digest;
        this.dates = dates;
        this.messages = messages;
        this.clock = clock;
    }

    /** When the watch begins, as a cron expression: a cycle would begin anew with every deployment. */
    public String daily() {
        return DAILY;
    }

    /** Begins a watch of its own for each council: steps of many in one instance would each read all of it. */
    public void watchEach() {
        councils.all().stream()
                .map(council -> council.id().value())
                .forEach(id -> messages.begin("CouncilToWatch", Map.of("councilId", id, "lastDutyId", "")));
    }

    public void markOverdue(String councilId) {
        dunning.mark(new CouncilId(councilId));
    }

    /** Puts tasks that have come near before those without a date; until then a year's agendas stand last. */
    public void raiseNear(String councilId) {
        dates.raise(councilId, LocalDate.now(clock).plusDays(DutyDates.AHEAD));
    }

    /** Shows the next overdue duties after that one; gives the last of them, or nothing where all are shown. */
    public String showOverdue(String councilId, @Nullable String lastDutyId) {
        var from = Objects.requireNonNullElse(lastDutyId, ""); // none where the release before began the watch
        var batch = dunning.next(new CouncilId(councilId), from, MOST);
        batch.duties().forEach(signs::show);
        return batch.last();
    }

    /** Takes away some signs of duties that are not overdue, as a crash may leave them; gives how many it took. */
    public int clearStrays(String councilId) {
        var overdue = new HashSet<>(dunning.overdue(new CouncilId(councilId)));
        var strays = incidents.shown(councilId).stream()
                .filter(duty -> !overdue.contains(duty))
                .distinct()
                .limit(MOST)
                .toList();
        strays.forEach(signs::clear);
        return strays.size();
    }

    /** Has one mail sent to everybody who holds something overdue, once a day. */
    public void sendDigests(String councilId) {
        digest.send(new CouncilId(councilId));
    }
}
