package jp.kyogikai.desk.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.overdue.OverdueListing.Choice;
import jp.kyogikai.desk.overdue.OverdueListing.Near;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.OverdueBoard;
import jp.kyogikai.duty.OverdueFilter;
import jp.kyogikai.duty.OverdueOrder;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.Work;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.NoRight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists what is overdue as far as the present user may know of it (期限超過の照会). */
@Component
class OverdueListings {

    private final OverdueBoard board;
    private final CouncilDoor door;
    private final CurrentActor actor;
    private final Clock clock;

    OverdueListings(OverdueBoard board, CouncilDoor door, CurrentActor actor, Clock clock) {
        this.board = board;
        this.door = door;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page for a council, or for the first that the user watches where none is named. */
    OverdueListing of(@Nullable String council, OverdueQuestion asked) {
        var seen = enter(council);
        var withCases = knowsCases(seen);
        var found = board.page(asked.filter(seen.id(), withCases), asked.sorting(), asked.number());
        return new OverdueListing(
                seen.id().value(),
                seen.name(),
                choices(door.watched(), it -> it.id().value(), Council::name),
                choices(seen.meetingBodies(), it -> it.id().value(), it -> it.name()),
                choices(kinds(withCases), DutyKind::name, DutyKind::label),
                choices(Arrays.asList(OverdueOrder.values()), OverdueOrder::name, OverdueOrder::label),
                Objects.requireNonNullElse(asked.body(), ""),
                Objects.requireNonNullElse(asked.holder(), ""),
                Objects.toString(asked.kind(), ""),
                asked.sorting().name(),
                rows(found.duties()),
                asked.number(),
                found.hasMore(),
                near(seen, asked, withCases));
    }

    private Near near(Council seen, OverdueQuestion asked, boolean withCases) {
        var found = board.soon(asked.filter(seen.id(), withCases), asked.nearNumber());
        var rule = seen.deadlines().remind();
        return new Near(
                "期限の%sになったもの（根拠：%s）".formatted(rule.wordsBefore(), rule.article()),
                rows(found.duties()),
                asked.nearNumber(),
                found.hasMore());
    }

    /** Everything owed in one piece of work, overdue or not. */
    List<OverdueRow> of(Work work) {
        var seen = door.watch(work.council());
        return rows(board.ofWork(work.council(), work.key()).stream()
                .filter(duty -> knowsCases(seen) || !duty.key().kind().isOfCase())
                .toList());
    }

    private List<OverdueRow> rows(List<DutyCard> duties) {
        var today = LocalDate.now(clock);
        return duties.stream().map(duty -> OverdueRow.of(duty, today)).toList();
    }

    /** Where none is named it is the first in which something is overdue, so that a watch over several sees it at once. */
    private Council enter(@Nullable String council) {
        return council == null ? first(door.watched()) : door.watch(new CouncilId(council));
    }

    private Council first(List<Council> watched) {
        return watched.stream()
                .filter(this::hasOverdue)
                .findFirst()
                .or(() -> watched.stream().findFirst())
                .orElseThrow(() -> new NoRight("期限超過の画面を開く", "事務局及び会長・部会長").raised());
    }

    private boolean hasOverdue(Council council) {
        var all = new OverdueFilter(council.id(), null, null, null, knowsCases(council));
        return !board.page(all, OverdueOrder.LONGEST, 0).duties().isEmpty();
    }

    /** Even the number of a single case is for its office alone. */
    private boolean knowsCases(Council council) {
        return actor.get().isSecretariatOf(council.id());
    }

    private static List<DutyKind> kinds(boolean withCases) {
        return Arrays.stream(DutyKind.values())
                .filter(kind -> withCases || !kind.isOfCase())
                .toList();
    }

    private static <T> List<Choice> choices(List<T> all, Function<T, String> value, Function<T, String> label) {
        return all.stream()
                .map(it -> new Choice(value.apply(it), label.apply(it)))
                .toList();
    }
}
