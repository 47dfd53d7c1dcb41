package jp.kyogikai.calendar;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.shared.FiscalYear;

/** The twelve months of a fiscal year, from April to March (年度の各月). */
public record FiscalMonths(FiscalYear year) {

    public List<YearMonth> all() {
        return months().toList();
    }

    /** April, June, August, October, December and February (偶数月). */
    public List<YearMonth> even() {
        return months().filter(FiscalMonths::isEven).toList();
    }

    /** May, July, September, November, January and March (奇数月). */
    public List<YearMonth> odd() {
        return months().filter(month -> !isEven(month)).toList();
    }

    private Stream<YearMonth> months() {
        return year.months().stream();
    }

    private static boolean isEven(YearMonth month) {
        return month.getMonthValue() % 2 == 0;
    }
}
