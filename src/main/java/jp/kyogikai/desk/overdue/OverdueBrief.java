package jp.kyogikai.desk.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.OverdueBoard;
import jp.kyogikai.duty.OverdueFilter;
import jp.kyogikai.duty.OverdueOrder;
import jp.kyogikai.duty.OverduePage;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The longest overdue among what concerns the present user: all of the office, else what lies with the own bodies (期限超過の抜粋). */
@Component
public class OverdueBrief {

    public static final int MOST = 5;

    private final OverdueBoard board;
    private final CouncilDoor door;
    private final CurrentActor actor;
    private final Clock clock;

    OverdueBrief(OverdueBoard board, CouncilDoor door, CurrentActor actor, Clock clock) {
        this.board = board;
        this.door = door;
        this.actor = actor;
        this.clock = clock;
    }

    /** Of a council that the user serves or watches. */
    public Brief of(Council council) {
        var id = door.watch(council.id()).id();
        var isOffice = actor.get().isSecretariatOf(id);
        var own = door.bodies(council);
        var pages = isOffice || own.isEmpty()
                ? List.of(page(id, null, null, isOffice))
                : own.stream().flatMap(body -> of(id, body)).toList();
        var found = merged(pages);
        var today = LocalDate.now(clock);
        return new Brief(
                id.value(),
                found.stream().limit(MOST).map(it -> OverdueRow.of(it, today)).toList(),
                found.size() > MOST || pages.stream().anyMatch(OverduePage::hasMore));
    }

    /** What belongs to the body, and what was handed to its chair or to the body as a whole. */
    private Stream<OverduePage> of(CouncilId council, Body body) {
        return Stream.of(
                page(council, body.id(), null, false),
                page(council, null, body.chairWords(), false),
                page(council, null, body.name(), false));
    }

    private OverduePage page(CouncilId council, @Nullable BodyId body, @Nullable String holder, boolean withCases) {
        return board.page(new OverdueFilter(council, body, holder, null, withCases), OverdueOrder.LONGEST, 0);
    }

    private static List<DutyCard> merged(List<OverduePage> pages) {
        var once = new LinkedHashMap<String, DutyCard>();
        pages.stream()
                .flatMap(page -> page.duties().stream())
                .forEach(it -> once.put(it.id().value(), it));
        return once.values().stream()
                .sorted(Comparator.comparing(DutyCard::due))
                .toList();
    }

    /** Some rows, and whether there are more. */
    public record Brief(String council, List<OverdueRow> rows, boolean hasMore) {}
}
