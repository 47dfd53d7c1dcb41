package jp.kyogikai.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** A year of the office from April to March, named by the calendar year in which it begins (年度). */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getMonthValue() >= 4 ? date.getYear() : date.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(value, 4, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(value + 1, 3, 31);
    }

    /** Its twelve months, from April to March. */
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(firstDay()), month -> month.plusMonths(1))
                .limit(12)
                .toList();
    }

    public boolean contains(LocalDate date) {
        return of(date).equals(this);
    }

    /** The short form in numbers of papers, such as R8 for 令和8年度. */
    public String abbreviation() {
        return "R" + (value - 2018);
    }

    /** Such as 令和8年度; read in June, because the year in which an era began in May is already 元年度. */
    @Override
    public String toString() {
        return Wareki.year(firstDay().plusMonths(2)) + "度";
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }
}
