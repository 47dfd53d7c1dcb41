package jp.kyogikai.desk.program;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.kyogikai.charter.Council;
import jp.kyogikai.program.Undertaken;
import jp.kyogikai.program.UndertakingCard;
import jp.kyogikai.program.UndertakingChange;
import jp.kyogikai.shared.PlanItemId;
import jp.kyogikai.shared.Wareki;

/** One activity as lists, its own page and the exported table show it (活動台帳の1行). */
public record ActivityView(
        String id,
        String number,
        String body,
        String kind,
        String title,
        String on,
        String day,
        String place,
        String people,
        String offices,
        String result,
        String item,
        boolean cancelled) {

    /** The titles of the items of the plan are asked for by their ids. */
    static ActivityView of(Council council, UndertakingCard card, Function<PlanItemId, Optional<String>> items) {
        return view(council, card, card.done(), items);
    }

    /** As it stood before a correction. */
    static ActivityView before(
            Council council,
            UndertakingCard card,
            UndertakingChange change,
            Function<PlanItemId, Optional<String>> items) {
        return view(council, card, change.before(), items);
    }

    private static ActivityView view(
            Council council, UndertakingCard card, Undertaken done, Function<PlanItemId, Optional<String>> items) {
        return new ActivityView(
                card.id().value(),
                card.number(),
                council.body(done.body()).name(),
                done.kind(),
                done.title(),
                Wareki.dayAndWeekday(done.on()),
                done.on().toString(),
                done.place(),
                Objects.toString(done.people(), ""),
                Objects.toString(done.offices(), ""),
                done.result(),
                done.planItem().flatMap(items).orElse(""),
                card.cancelled());
    }
}
