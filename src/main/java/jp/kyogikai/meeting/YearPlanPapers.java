package jp.kyogikai.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the plan of a year on paper, as the meetings stand now (年間開催計画表の作成). */
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

    public YearPlanPaper paper(CouncilId id, FiscalYear year) {
        var charters = YearCharters.of(councils, id, year);
        var council = charters.last();
        var meetings = book.meetings(id, year);
        return new YearPlanPaper(
                council.wording(),
                council.name(),
                year.toString(),
                Wareki.day(LocalDate.now(clock)),
                book.of(id, year).stream().noneMatch(plan -> plan.adoptedOn() != null),
                meetings.stream().map(card -> line(card, year)).toList(),
                charters.bodies().stream()
                        .filter(body -> charters.lifetime(body.id()).isPresent())
                        .map(body -> part(body, charters.asked(body), meetings))
                        .toList(),
                council.name() + "事務局\n（" + council.office() + "）");
    }

    private static YearPlanPaper.Line line(MeetingCard card, FiscalYear year) {
        var schedule = card.schedule();
        return new YearPlanPaper.Line(
                schedule.on().toString(),
                Wareki.dayAndWeekday(schedule.on()),
                card.hours(),
                card.titleWithin(year),
                schedule.place());
    }

    private static YearPlanPaper.Part part(Body body, Asked asked, List<MeetingCard> meetings) {
        return new YearPlanPaper.Part(
                body.name(),
                asked.words(),
                body.cadence().article().onPaper().orElse(""),
                meetings.stream()
                        .filter(card -> card.body().equals(body.id()))
                        .map(YearPlanPapers::shortly)
                        .toList());
    }

    private static String shortly(MeetingCard card) {
        var day = card.schedule().on();
        var kind = card.kind() == MeetingKind.REGULAR ? "" : "（" + card.kind().label() + "）";
        return "%d月%d日%s".formatted(day.getMonthValue(), day.getDayOfMonth(), kind);
    }
}
