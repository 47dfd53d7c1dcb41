package jp.kyogikai.desk.cases;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyogikai.casework.CaseReport;
import jp.kyogikai.casework.SupportResult;
import jp.kyogikai.desk.meetings.ReviewCountView;
import jp.kyogikai.meeting.ReviewCount;

/** How the cases of a council go, in numbers alone (個別支援会議の運営状況). */
public record ReportView(
        String year,
        int cases,
        int households,
        int meetings,
        String results,
        List<FieldRow> fields,
        ReviewCountView reviews,
        List<StalledRow> stalled) {

    static ReportView of(CaseReport report, ReviewCount reviews) {
        var results = Arrays.stream(SupportResult.values())
                .map(it -> "%s%d回".formatted(it.label(), report.results().getOrDefault(it, 0)))
                .collect(Collectors.joining("、"));
        return new ReportView(
                report.year().toString(),
                report.cases(),
                report.households(),
                report.meetings(),
                results,
                report.fields().stream().map(FieldRow::of).toList(),
                ReviewCountView.of(reviews),
                report.stalled().stream().map(StalledRow::of).toList());
    }
}
