package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import jp.kyogikai.calendar.FiscalMonths;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.RefusedException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("任意の要綱設定の年間計画")
class AnyCharterTests {

    private static final int CHARTERS = 200;

    @Test
    @DisplayName("C3 どの要綱設定からも、閉庁日・年度・1日1回・委員の重なりを守る案か、満たせない定めを示す断りが得られる")
    void everyPlanKeepsItsHardRules() {
        var refused = LongStream.range(0, CHARTERS)
                .filter(seed -> {
                    var year = year(seed);
                    var proposal = proposal(seed, year);
                    proposal.ifPresent(it -> keepsItsRules("seed " + seed, year.facts(), it));
                    proposal.ifPresent(it -> preparesWhatItCan("seed " + seed, year.facts(), it));
                    return proposal.isEmpty();
                })
                .count();

        assertThat(refused).as("charters that cannot be kept").isBetween(1L, CHARTERS / 4L);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jp.kyogikai.charter.Charters#all")
    @DisplayName("A1・C3 付属及び各地の要綱設定のどれからも、全ての会議体に同じ人がいても、決まりを守る案が得られる")
    void everyCharterWeHaveCanBePlanned(String name, String yaml) {
        var council = CharterFile.read(name, yaml);
        var bodies = council.bodies().stream().map(body -> body.id().value()).toArray(String[]::new);
        var year = AYear.of(council).seating("髙﨑", bodies);

        keepsItsRules(name, year.facts(), year.proposal());
    }

    @Test
    @DisplayName("年度の途中で始めても、過ぎた日を含まない案か、満たせない定めを示す断りが得られる")
    void inTheMiddleOfTheYear() {
        LongStream.range(0, CHARTERS).forEach(seed -> {
            var year = year(seed).on("2027-12-14");
            proposal(seed, year).ifPresent(it -> assertThat(new PlanCheck(year.facts(), it).refusals())
                    .as("seed " + seed)
                    .isEmpty());
        });
    }

    @Test
    @DisplayName("平塚市の大きさの協議会でも、案を探し続けて終わらないことはない")
    void aLargeCouncilIsQuick() {
        var year = AYear.of(Charters.shipped("hiratsuka"));

        assertThat(assertTimeout(Duration.ofSeconds(20), year::proposal)).isNotEmpty();
    }

    private static Optional<List<PlanEntry>> proposal(long seed, AYear year) {
        try {
            return Optional.of(year.proposal());
        } catch (RefusedException e) {
            assertThat(e.refusal()).as("seed " + seed).isInstanceOf(YearPlanRefusal.NoRoom.class);
            return Optional.empty();
        }
    }

    private static void keepsItsRules(String charter, YearFacts facts, List<PlanEntry> proposal) {
        var check = new PlanCheck(facts, proposal);
        assertThat(check.refusals()).as(charter).isEmpty();
        facts.scope().forEach(body -> assertThat(proposal)
                .as("%s, %s", charter, body.name())
                .filteredOn(it -> it.body().equals(body.id()))
                .hasSize(body.cadence().timesPerYear()));
        assertThat(proposal).as("%s, not on the usual day", charter).noneMatch(entry -> usualDay(facts, entry)
                .filter(day -> !day.equals(entry.on()) && isFree(facts, proposal, entry.body(), day))
                .isPresent());
        assertThat(check.concerns())
                .as(charter)
                .noneMatch(it -> it instanceof PlanConcern.OtherMonth)
                .noneMatch(it -> it instanceof PlanConcern.Distance && everyMonthIsOpen(facts));
    }

    /** The day that the charter names for a meeting in one of its months. */
    private static Optional<LocalDate> usualDay(YearFacts facts, PlanEntry entry) {
        var usual = facts.body(entry.body()).cadence().usual();
        return usual.months().isEmpty() ? Optional.empty() : usual.in(YearMonth.from(entry.on()));
    }

    /** Neither closed, nor taken by somebody who sits in both, nor too near to tell the members. */
    private static boolean isFree(YearFacts facts, List<PlanEntry> proposal, BodyId id, LocalDate day) {
        var body = facts.body(id);
        return facts.isOpen(body, day)
                && !facts.council(day).noticeDue(day).isBefore(facts.today())
                && proposal.stream()
                        .filter(other -> other.on().equals(day) && !other.body().equals(id))
                        .filter(other -> other.schedule().overlaps(facts.usual(body, day)))
                        .noneMatch(other ->
                                facts.seats().both(id, other.body(), day).isPresent());
    }

    /** What prepares nothing, in a month that the charter names without a day, could on no other day of the month. */
    private static void preparesWhatItCan(String charter, YearFacts facts, List<PlanEntry> proposal) {
        facts.scope().stream()
                .filter(body -> !body.cadence().usual().months().isEmpty()
                        && body.cadence().usual().weekday() == null)
                .forEach(body -> {
                    var all = preparations(facts, proposal, body);
                    var own = days(proposal, body.id());
                    var idle = own.stream().filter(day -> all.stream().noneMatch(it -> it.test(List.of(day))));
                    var unmet = all.stream().filter(it -> !it.test(own)).toList();
                    assertThat(idle.flatMap(day -> new BodyMonth(facts, body, YearMonth.from(day)).open().stream()))
                            .as("%s, %s", charter, body.name())
                            .noneMatch(day -> unmet.stream().anyMatch(it -> it.test(List.of(day))));
                });
    }

    /** For each meeting above that asks to be prepared, whether some days do. */
    private static List<Predicate<List<LocalDate>>> preparations(YearFacts facts, List<PlanEntry> proposal, Body body) {
        return facts.prepares(body).stream()
                .flatMap(above -> {
                    var there = days(proposal, above.id());
                    return there.stream()
                            .map(day -> facts.preparation(body, above, day))
                            .map(it -> (Predicate<List<LocalDate>>) own -> it.isMet(there, own, facts.year()));
                })
                .filter(it -> !it.test(List.of()))
                .toList();
    }

    private static List<LocalDate> days(List<PlanEntry> proposal, BodyId body) {
        return proposal.stream()
                .filter(it -> it.body().equals(body))
                .map(PlanEntry::on)
                .toList();
    }

    /** Where a month is all but closed, a distance cannot always be kept. */
    private static boolean everyMonthIsOpen(YearFacts facts) {
        return new FiscalMonths(facts.year()).all().stream().allMatch(month -> isOpen(facts, month));
    }

    private static boolean isOpen(YearFacts facts, YearMonth month) {
        return month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .filter(facts.council().officeCalendar()::isOpen)
                        .count()
                >= 10;
    }

    private static AYear year(long seed) {
        return AYear.of(RandomCharter.of(seed)).seating("髙﨑", "oya", "naka").seating("山﨑", "naka", "ko0");
    }
}
