package jp.kyogikai.shared;

import java.time.LocalDate;

/** What holds for every day that people type, on whatever way it comes in (入力した日の決まり). */
public final class TypedDay {

    /** The first day of 平成; the councils are younger, and so are the laws that they go by. */
    public static final LocalDate FIRST = LocalDate.of(1989, 1, 8);

    /** No office plans as far ahead; and deadlines reckoned from it still lie before 2100, as far as holidays are known. */
    public static final LocalDate LAST = LocalDate.of(2097, 12, 31);

    private TypedDay() {}

    /** The day, which must be one that an office can mean; the label names it for the refusal. */
    public static LocalDate likely(String label, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            new FarOff(label, day).raise();
        }
        return day;
    }

    /** A day lies so far off that its year must be mistyped. */
    public record FarOff(String label, LocalDate day) implements Refusal {
        @Override
        public String sentence() {
            return "「%s」の%sは、入力できる日（%sから%sまで）ではありません。年を西暦4桁（例：2026）で入力し直してください。"
                    .formatted(label, Wareki.day(day), Wareki.day(FIRST), Wareki.day(LAST));
        }
    }
}
