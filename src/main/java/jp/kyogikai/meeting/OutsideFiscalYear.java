package jp.kyogikai.meeting;

import java.time.LocalDate;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** A meeting counted in one fiscal year would be moved into another (年度と開催日の不一致). */
public record OutsideFiscalYear(String meetingTitle, FiscalYear year, LocalDate date) implements Refusal {
    @Override
    public String sentence() {
        return "%sの開催日（%s）が%s（%sから%sまで）に入っていません。会議は、開催日の属する年度に数えます（システムの決まり）。ほかの年度の日に開くときは、この会議を中止し、新しい会議の準備を始めてください。"
                .formatted(
                        meetingTitle,
                        Wareki.dayAndWeekday(date),
                        year,
                        Wareki.day(year.firstDay()),
                        Wareki.day(year.lastDay()));
    }
}
