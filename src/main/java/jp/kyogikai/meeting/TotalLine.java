package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Wareki;

/** What several bodies have reached together in a year, against the number asked for (合計の1行). */
public record TotalLine(YearTotal total, FiscalYear year, TotalCount count, LocalDate today) {

    public LedgerState state() {
        if (count.reached() >= total.atLeast()) {
            return LedgerState.MET;
        }
        if (today.isAfter(year.lastDay())) {
            return LedgerState.UNMET;
        }
        return count.reached() + count.planned() < expected() ? LedgerState.AT_RISK : LedgerState.UNDER_WAY;
    }

    /** As many as the part of the year that has passed would have at an even pace; else all of it by the last quarter. */
    private long expected() {
        var days = ChronoUnit.DAYS.between(year.firstDay(), year.lastDay()) + 1;
        var passed = Math.max(0, ChronoUnit.DAYS.between(year.firstDay(), today));
        var isLate = passed * 4 >= days * 3;
        return total.counts().isPaced() ? total.atLeast() * passed / days : isLate ? total.atLeast() : 0;
    }

    /** What the office should know, in one sentence. */
    public String sentence() {
        var unit = total.counts().unit();
        return switch (state()) {
            case MET -> "定められた数に達しています。";
            case UNMET -> "年度が終わり、%d%s足りません。".formatted(total.atLeast() - count.reached(), unit);
            default -> ahead(total.atLeast() - count.reached() - count.planned(), unit);
        };
    }

    private String ahead(int missing, String unit) {
        var end = Wareki.day(year.lastDay());
        if (missing <= 0) {
            return "残りの会議は、全て予定されています。";
        }
        return count.planned() > 0
                ? "%sまでに、予定のほか%d%s必要です。".formatted(end, missing, unit)
                : "%sまでに、あと%d%s必要です。".formatted(end, missing, unit);
    }
}
