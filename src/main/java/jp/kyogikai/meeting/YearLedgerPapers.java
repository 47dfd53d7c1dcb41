package jp.kyogikai.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the ledger of a year on paper, and which meeting counts for what (開催回数台帳の作成). */
@Component
@Transactional(readOnly = true)
public class YearLedgerPapers {

    private final YearLedger ledger;
    private final Councils councils;
    private final Clock clock;

    YearLedgerPapers(YearLedger ledger, Councils councils, Clock clock) {
        this.ledger = ledger;
        this.councils = councils;
        this.clock = clock;
    }

    /** With what several bodies reach together, which is not counted from meetings alone. */
    public YearLedgerPaper paper(CouncilId id, FiscalYear year, List<TotalLine> totals) {
        var council = councils.council(id, year.lastDay());
        return paper(council, year, LocalDate.now(clock), ledger.of(id, year), totals);
    }

    static YearLedgerPaper paper(
            Council council, FiscalYear year, LocalDate today, List<LedgerLine> lines, List<TotalLine> totals) {
        return new YearLedgerPaper(
                council.wording(),
                council.name(),
                year.toString(),
                Wareki.day(today),
                lines.stream().map(YearLedgerPapers::line).toList(),
                totals.stream().map(YearLedgerPapers::total).toList(),
                lines.stream()
                        .flatMap(line -> line.entries().stream().map(entry -> entry(line, entry, totals)))
                        .toList(),
                council.name() + "事務局\n（" + council.office() + "）");
    }

    private static YearLedgerPaper.Line line(LedgerLine line) {
        var cadence = line.body().cadence();
        return new YearLedgerPaper.Line(
                line.body().name(),
                line.asked().words(),
                cadence.article().onPaper().orElse(""),
                line.count(CountedAs.HELD),
                line.count(CountedAs.PLANNED),
                line.missing(),
                line.possibleWords(),
                line.others(),
                line.state().label(),
                line.notice());
    }

    private static YearLedgerPaper.Total total(TotalLine line) {
        var total = line.total();
        return new YearLedgerPaper.Total(
                total.name(),
                total.words(),
                total.counted(),
                total.article().onPaper().orElse(""),
                line.count().reached(),
                line.count().planned(),
                total.counts().unit(),
                line.state().label(),
                line.notice(),
                line.count().names());
    }

    private static YearLedgerPaper.Entry entry(LedgerLine line, LedgerEntry entry, List<TotalLine> totals) {
        var meeting = entry.meeting();
        var day = meeting.schedule().on();
        return new YearLedgerPaper.Entry(
                line.body().name(),
                meeting.titleWithin(line.year()),
                day.toString(),
                Wareki.dayAndWeekday(day),
                meeting.progress(),
                entry.as().label(),
                totals.stream()
                        .filter(total -> counts(total, meeting.id()))
                        .map(total -> total.total().name())
                        .toList());
    }

    private static boolean counts(TotalLine total, MeetingId meeting) {
        return total.count().meetings().stream().anyMatch(card -> card.id().equals(meeting));
    }
}
