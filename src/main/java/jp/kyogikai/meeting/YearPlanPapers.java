package jp.kyogikai.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the plan of a year on paper, as meetings and drafts stand now (年間開催計画表の作成). */
@Component
@Transactional(readOnly = true)
public class YearPlanPapers {

    private final YearPlanBook book;
    private final Councils councils;
    private final Clock clock;

    YearPlanPapers(YearPlanBook book, Councils councils, Clock clock) {
        this.book = book;
        this.councils = councils;
        this.clock = clock;
    }

    /** Of a plan that is drafted, with its meetings marked as such, to agree on the days before it is adopted. */
    public YearPlanPaper paper(CouncilId id, FiscalYear year) {
        var charters = YearCharters.of(councils, id, year);
        var council = charters.last();
        var plans = book.of(id, year);
        var slots = slots(book.meetings(id, year), plans, charters);
        return new YearPlanPaper(
                council.wording(),
                council.name(),
                year.toString(),
                Wareki.day(LocalDate.now(clock)),
                slots.stream().anyMatch(Slot::drafted),
                slots.stream().map(Slot::line).toList(),
                charters.bodies().stream()
                        .filter(body -> charters.lifetime(body.id()).isPresent())
                        .map(body -> part(body, charters.asked(body), slots))
                        .toList(),
                council.name() + "事務局\n（" + council.office() + "）");
    }

    private static List<Slot> slots(List<MeetingCard> meetings, List<YearPlanCard> plans, YearCharters charters) {
        var drafted = plans.stream()
                .filter(plan -> plan.state() == YearPlanState.DRAFT)
                .flatMap(plan -> plan.meetings().stream())
                .map(planned -> Slot.of(planned, charters));
        return Stream.concat(meetings.stream().map(card -> Slot.of(card, charters.year())), drafted)
                .sorted(Comparator.comparing((Slot slot) -> slot.schedule().on())
                        .thenComparing(slot -> slot.schedule().from()))
                .toList();
    }

    private static YearPlanPaper.Part part(Body body, Asked asked, List<Slot> slots) {
        return new YearPlanPaper.Part(
                body.name(),
                asked.words(),
                body.cadence().article().onPaper().orElse(""),
                slots.stream()
                        .filter(slot -> slot.body().equals(body.id()))
                        .map(Slot::shortly)
                        .toList());
    }

    /**
     * A meeting that stands or is drafted.
     *
     * @param mark how it differs from a regular one that stands; empty where it does not
     */
    private record Slot(BodyId body, Schedule schedule, String hours, String title, String mark, boolean drafted) {

        private static final String DRAFT = "（案）";

        static Slot of(MeetingCard card, FiscalYear year) {
            var mark =
                    card.kind() == MeetingKind.REGULAR ? "" : "（" + card.kind().label() + "）";
            return new Slot(card.body(), card.schedule(), card.hours(), card.titleWithin(year), mark, false);
        }

        static Slot of(YearPlanCard.Planned planned, YearCharters charters) {
            var schedule = planned.schedule();
            var title = charters.find(planned.body())
                    .map(body -> planned.kind().name(body.titles()))
                    .orElse(planned.name());
            var hours = schedule.hours(planned.kind());
            return new Slot(planned.body(), schedule, hours, title + DRAFT, DRAFT, true);
        }

        YearPlanPaper.Line line() {
            return new YearPlanPaper.Line(
                    schedule.on().toString(), Wareki.dayAndWeekday(schedule.on()), hours, title, schedule.place());
        }

        String shortly() {
            var day = schedule.on();
            return "%d月%d日%s".formatted(day.getMonthValue(), day.getDayOfMonth(), mark);
        }
    }
}
