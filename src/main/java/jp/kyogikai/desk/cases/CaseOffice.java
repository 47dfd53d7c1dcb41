package jp.kyogikai.desk.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.kyogikai.casework.CaseReports;
import jp.kyogikai.casework.PromptKind;
import jp.kyogikai.casework.Prompting;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.ReviewCounts;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;

/** What the office sees of the cases of its council, and what it may enter about them (事務局から見た個別事例). */
@Component
class CaseOffice {

    /** So many meetings back the office still enters what was asked. */
    private static final int LATEST = 6;

    private final CaseReports reports;
    private final ReviewCounts counts;
    private final Prompting prompting;
    private final Clock clock;

    CaseOffice(CaseReports reports, ReviewCounts counts, Prompting prompting, Clock clock) {
        this.reports = reports;
        this.counts = counts;
        this.prompting = prompting;
        this.clock = clock;
    }

    ReportView report(CouncilId council, Actor visitor) {
        var today = LocalDate.now(clock);
        return ReportView.of(reports.of(council, today, visitor), counts.of(council, FiscalYear.of(today)));
    }

    /** The meetings that the office may name as having asked something, latest first. */
    List<Choice> meetings(CouncilId council) {
        return prompting.meetings(council).stream()
                .limit(LATEST)
                .map(CaseOffice::choice)
                .toList();
    }

    /** What may still be taken back. */
    List<OpenPromptRow> prompts(CouncilId council, Actor visitor) {
        return prompting.open(council, visitor).stream().map(OpenPromptRow::of).toList();
    }

    static List<Choice> kinds() {
        return Arrays.stream(PromptKind.values())
                .map(it -> new Choice(it.name(), it.label()))
                .toList();
    }

    private static Choice choice(MeetingCard card) {
        return new Choice(
                card.id().value(),
                card.title() + "　" + Wareki.dayAndWeekday(card.schedule().on()));
    }

    /** One line of a list to choose from. */
    public record Choice(String value, String label) {}
}
