package jp.kyogikai.duty;

import java.time.LocalDate;

/** Counts the days of a deadline (期間の計算). */
public interface DayCount {

    /** The last day of a period of so many days; the first day is not counted (初日不算入). */
    LocalDate after(LocalDate day, int days);
}
