package jp.kyogikai.desk.program;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.Years;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.program.ActivityLedger;
import jp.kyogikai.program.ItemProgress;
import jp.kyogikai.program.PlanProgress;
import jp.kyogikai.program.UndertakingCard;
import jp.kyogikai.program.UndertakingKinds;
import jp.kyogikai.program.YearBodies;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.PlanItemId;
import jp.kyogikai.shared.UndertakingId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the ledger of activities to those who serve its council (活動台帳の閲覧). */
@Component
class ActivityDoor {

    private final ActivityLedger ledger;
    private final UndertakingKinds kinds;
    private final YearBodies bodies;
    private final PlanProgress progress;
    private final CouncilDoor door;
    private final CurrentActor actor;
    private final Years years;

    ActivityDoor(
            ActivityLedger ledger,
            UndertakingKinds kinds,
            YearBodies bodies,
            PlanProgress progress,
            CouncilDoor door,
            CurrentActor actor,
            Years years) {
        this.bodies = bodies;
        this.actor = actor;
        this.kinds = kinds;
        this.ledger = ledger;
        this.progress = progress;
        this.door = door;
        this.years = years;
    }

    /** The council that is asked for, or the first that the visitor serves. */
    Council council(@Nullable String asked) {
        return asked == null || asked.isEmpty() ? door.serving("活動台帳").get(0) : door.enter(new CouncilId(asked));
    }

    FiscalYear year(@Nullable Integer asked) {
        return asked == null ? years.present() : years.nearest(asked);
    }

    List<ActivityView> list(Council council, FiscalYear year, @Nullable String body, @Nullable String kind) {
        var items = titles(council, year);
        return ledger
                .in(
                        council.id(),
                        year,
                        body == null || body.isEmpty() ? null : new BodyId(body),
                        kind == null || kind.isEmpty() ? null : kind)
                .stream()
                .map(card -> ActivityView.of(council, card, items))
                .toList();
    }

    UndertakingCard card(String id) {
        var card = ledger.card(new UndertakingId(id));
        door.enter(card.council());
        return card;
    }

    /** The bodies of the year, also those that ended in it or since. */
    List<Body> bodies(Council council, FiscalYear year) {
        return bodies.of(council.id(), year);
    }

    /** Those of them for which the visitor may enter. */
    List<Body> mine(Council council, FiscalYear year) {
        var visitor = actor.get();
        return bodies(council, year).stream()
                .filter(body -> ActivityLedger.mayEnter(visitor, council.id(), body.id()))
                .toList();
    }

    /** The kinds by which a new activity may be counted. */
    List<Option> kinds(Council council, FiscalYear year) {
        return Option.words(kinds.of(council.id(), year));
    }

    /** The same and those that stand in the ledger of the year, though no charter of it has them any more. */
    List<Option> kindsKept(Council council, FiscalYear year) {
        var kept =
                ledger.in(council.id(), year).stream().map(card -> card.done().kind());
        return Option.words(Stream.concat(kinds.of(council.id(), year).stream(), kept)
                .distinct()
                .toList());
    }

    List<ItemProgress> items(Council council, FiscalYear year) {
        return progress.of(council.id(), year);
    }

    Function<PlanItemId, Optional<String>> titles(Council council, FiscalYear year) {
        var byId = items(council, year).stream()
                .collect(Collectors.toMap(ItemProgress::id, item -> item.entry().title()));
        return id -> Optional.ofNullable(byId.get(id));
    }
}
