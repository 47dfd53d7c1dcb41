package jp.kyogikai.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.TypedText;
import jp.kyogikai.shared.UndertakingId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the bodies of a council did besides meeting; corrected in sight, never silently (活動台帳). */
@Component
@Transactional
public class ActivityLedger {

    private static final int MOST_COUNTED = 999_999;

    private final Undertakings undertakings;
    private final ServedItems served;
    private final UndertakingKinds kinds;
    private final YearBodies bodies;
    private final Clock clock;

    ActivityLedger(
            Undertakings undertakings, ServedItems served, UndertakingKinds kinds, YearBodies bodies, Clock clock) {
        this.kinds = kinds;
        this.undertakings = undertakings;
        this.served = served;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * Enters what a body did under the next number of its fiscal year; its chair and the office may. The id is that of the
     * form: sent a second time, it leads to what it entered the first time.
     */
    public UndertakingId enter(CouncilId council, UndertakingId id, Undertaken done, Actor actor) {
        var before = undertakings.findById(id.value());
        if (before.isPresent()) {
            only(actor, before.get().council(), before.get().done().body());
            before.get().mustHaveBeenEnteredAs(done);
            return id;
        }
        var year = FiscalYear.of(done.on());
        mustBeKnown(kinds.of(council, year), done.kind());
        mustBeOf(bodies.of(council, year), done.body());
        check(council, done, actor);
        mustBeAnother(council, id, done);
        var next = undertakings.lastSequence(council.value(), year.value()) + 1;
        undertakings.enter(new Undertaking(id, council, next, done, Noting.now(clock, actor)));
        return id;
    }

    /** The same where there is no form that could come a second time. */
    public UndertakingId enter(CouncilId council, Undertaken done, Actor actor) {
        return enter(council, UndertakingId.fresh(), done, actor);
    }

    /** Puts other contents in the place of wrong ones, with the reason; {@code seen} is the version that was read. */
    public void correct(UndertakingId id, Undertaken to, String reason, long seen, Actor actor) {
        var undertaking = find(id);
        only(actor, undertaking.council(), undertaking.done().body());
        var offered = kinds.of(undertaking.council(), undertaking.year());
        mustBeKnown(
                Stream.concat(offered.stream(), Stream.of(undertaking.done().kind()))
                        .distinct()
                        .toList(),
                to.kind());
        if (!to.body().equals(undertaking.done().body())) {
            mustBeOf(bodies.of(undertaking.council(), undertaking.year()), to.body());
        }
        check(undertaking.council(), to, actor);
        undertaking.correct(to, reason, seen, Noting.now(clock, actor));
        undertakings.flush();
    }

    /** Takes an activity out of all counts, with the reason; it stays in sight. */
    public void cancel(UndertakingId id, String reason, long seen, Actor actor) {
        var undertaking = find(id);
        only(actor, undertaking.council(), undertaking.done().body());
        undertaking.cancel(reason, seen, Noting.now(clock, actor));
        undertakings.flush();
    }

    @Transactional(readOnly = true)
    public UndertakingCard card(UndertakingId id) {
        return find(id).card();
    }

    /** The activities of a year in the order of their days, cancelled ones too. */
    @Transactional(readOnly = true)
    public List<UndertakingCard> in(CouncilId council, FiscalYear year) {
        return undertakings
                .findByCouncilIdAndFiscalYearOrderByDoneOnAscSequenceAsc(council.value(), year.value())
                .stream()
                .map(Undertaking::card)
                .toList();
    }

    /** The activities of a year narrowed to one body and one kind where these are given. */
    @Transactional(readOnly = true)
    public List<UndertakingCard> in(CouncilId council, FiscalYear year, @Nullable BodyId body, @Nullable String kind) {
        return in(council, year).stream()
                .filter(it -> body == null || it.done().body().equals(body))
                .filter(it -> kind == null || it.done().kind().equals(kind))
                .toList();
    }

    /** What an activity was corrected from, oldest first. */
    @Transactional(readOnly = true)
    public List<UndertakingChange> history(UndertakingId id) {
        return find(id).changes();
    }

    /** Whether somebody may enter for a body. */
    public static boolean mayEnter(Actor actor, CouncilId council, BodyId body) {
        return actor.isSystem() || actor.isSecretariatOf(council) || actor.isChairOf(council, body);
    }

    private void check(CouncilId council, Undertaken done, Actor actor) {
        only(actor, council, done.body());
        TypedText.required("活動の名称", done.title(), 200);
        TypedText.atMost("場所", done.place(), 200);
        TypedText.atMost("結果", done.result(), TypedText.LONG);
        if (done.on().isAfter(LocalDate.now(clock))) {
            new ActivityRefusal.NotYet(done.on()).raise();
        }
        countable("参加者・対象者の人数", done.people());
        countable("参加事業所・機関の数", done.offices());
        if (done.planItem().isPresent() && !served.mayServe(council, done)) {
            new ActivityRefusal.NotServed(done.title()).raise();
        }
    }

    /** The browser came back to the form and got a fresh one with what was typed; a second thing needs another name. */
    private void mustBeAnother(CouncilId council, UndertakingId id, Undertaken done) {
        in(council, FiscalYear.of(done.on())).stream()
                .filter(it ->
                        !it.cancelled() && !it.id().equals(id) && it.done().equals(done))
                .findFirst()
                .ifPresent(it -> new ActivityRefusal.SameAgain(it.number(), done.title()).raise());
    }

    /** A body of the year, also one that the charter in force today has no more. */
    private static void mustBeOf(List<Body> offered, BodyId body) {
        if (offered.stream().noneMatch(it -> it.id().equals(body))) {
            new ActivityRefusal.UnknownBody(
                            body.value(), offered.stream().map(Body::name).toList())
                    .raise();
        }
    }

    /** What stands in the ledger keeps its kind, also where the charter has dropped it since. */
    private static void mustBeKnown(List<String> offered, String kind) {
        if (!offered.contains(kind)) {
            new ActivityRefusal.UnknownKind(kind, offered).raise();
        }
    }

    private static void countable(String label, @Nullable Integer number) {
        if (number != null && (number < 0 || number > MOST_COUNTED)) {
            new ActivityRefusal.Uncountable(label, number).raise();
        }
    }

    private static void only(Actor actor, CouncilId council, BodyId body) {
        if (!mayEnter(actor, council, body)) {
            new NoRight("活動台帳に記録する", "その会議体の長又は事務局").raise();
        }
    }

    private Undertaking find(UndertakingId id) {
        return undertakings.findById(id.value()).orElseThrow(() -> new NoSuchElementException("undertaking " + id));
    }
}
