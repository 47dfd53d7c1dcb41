package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Wareki;

/**
 * The meetings that several bodies hold together in a year, against the number asked for (合計の開催回数).
 *
 * @param held regular ones and those out of turn, without those that count for nothing
 * @param planned those being prepared or convened
 */
public record TotalLine(YearTotal total, FiscalYear year, int held, int planned, LocalDate today) {

    public LedgerState state() {
        if (held >= total.atLeast()) {
            return LedgerState.MET;
        }
        if (today.isAfter(year.lastDay())) {
            return LedgerState.UNMET;
        }
        return held + planned < expected() ? LedgerState.AT_RISK : LedgerState.UNDER_WAY;
    }

    /** As many as the part of the year that has passed would have at an even pace. */
    private long expected() {
        var days = ChronoUnit.DAYS.between(year.firstDay(), year.lastDay()) + 1;
        var passed = Math.max(0, ChronoUnit.DAYS.between(year.firstDay(), today));
        return total.atLeast() * passed / days;
    }

    /** What the office should know, in one sentence. */
    public String sentence() {
        var missing = total.atLeast() - held - planned;
        return switch (state()) {
            case MET -> "定められた回数を開催しました。";
            case UNMET -> "年度が終わり、%d回足りません。".formatted(total.atLeast() - held);
            default ->
                missing <= 0
                        ? "残りの会議は、全て予定されています。"
                        : "%sまでに、予定のほか%d回の開催が必要です。".formatted(Wareki.day(year.lastDay()), missing);
        };
    }
}
