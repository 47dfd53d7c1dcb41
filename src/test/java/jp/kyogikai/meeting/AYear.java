package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.PersonId;

/** A year to be planned, for tests (計画する年度). */
final class AYear {

    static final FiscalYear YEAR = new FiscalYear(2027);

    private final YearCharters charters;
    private LocalDate today = LocalDate.of(2027, 2, 1);
    private final List<Standing> standing = new ArrayList<>();
    private String only = "";
    private final Map<BodyId, LocalDate> before = new HashMap<>();
    private final Map<BodyId, Set<PersonId>> people = new HashMap<>();

    private AYear(YearCharters charters) {
        this.charters = charters;
    }

    /** By one charter, or by some that replace one another. */
    static AYear of(Council... versions) {
        return new AYear(YearCharters.of(Charters.councils(versions), versions[0].id(), YEAR));
    }

    static AYear inKisarazu() {
        return of(Charters.kisarazu());
    }

    AYear on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    AYear with(String body, String day) {
        var schedule = schedule(day, "14:00", "16:00");
        standing.add(new Standing(new BodyId(body), "既にある会議", schedule, false, CountedAs.PLANNED));
        return this;
    }

    /** Planned for one body alone. */
    AYear only(String body) {
        only = body;
        return this;
    }

    /** The last meeting of the year before. */
    AYear after(String body, String day) {
        before.put(new BodyId(body), LocalDate.parse(day));
        return this;
    }

    AYear seating(String person, String... bodies) {
        for (var body : bodies) {
            people.merge(new BodyId(body), Set.of(new PersonId(person)), AYear::both);
        }
        return this;
    }

    private static Set<PersonId> both(Set<PersonId> one, Set<PersonId> other) {
        var all = new java.util.HashSet<>(one);
        all.addAll(other);
        return all;
    }

    YearFacts facts() {
        var scope = charters.bodies().stream()
                .filter(body -> only.isEmpty() || body.id().value().equals(only))
                .toList();
        return new YearFacts(charters, today, scope, standing, before, new SharedSeats(charters, people), Map.of());
    }

    List<PlanEntry> proposal() {
        return YearProposal.of(facts());
    }

    PlanCheck check(PlanEntry... entries) {
        return new PlanCheck(facts(), List.of(entries));
    }

    Body body(String id) {
        return charters.find(new BodyId(id)).orElseThrow();
    }

    /** The days that are proposed for a body. */
    List<LocalDate> days(String body) {
        return proposal().stream()
                .filter(it -> it.body().value().equals(body))
                .map(PlanEntry::on)
                .toList();
    }

    static PlanEntry entry(String body, String day) {
        return entry(body, day, "14:00", "16:00");
    }

    static PlanEntry entry(String body, String day, String from, String to) {
        return new PlanEntry(new BodyId(body), schedule(day, from, to));
    }

    private static Schedule schedule(String day, String from, String to) {
        return new Schedule(LocalDate.parse(day), LocalTime.parse(from), LocalTime.parse(to), "会議室");
    }
}
