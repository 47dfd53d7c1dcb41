package jp.kyogikai.calendar;

import jp.kyogikai.shared.Refusal;

/** Refuses a day whose holidays nobody can tell (祝日の分からない年). */
public record BeyondCalendar(int year) implements Refusal {

    @Override
    public String sentence() {
        return year + "年は、国民の祝日に関する法律により祝日を計算できる年（" + Holidays.FIRST_YEAR + "年から" + Holidays.LAST_YEAR
                + "年まで）ではありません。年月日を確かめてください。";
    }
}
