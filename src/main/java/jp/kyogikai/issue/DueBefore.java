package jp.kyogikai.issue;

import java.time.LocalDate;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** A day lies before the day on which the matter began (日付の前後). */
public record DueBefore(String label, LocalDate day, LocalDate begin) implements Refusal {
    @Override
    public String sentence() {
        return "「%s」の%sは、%sより前の日付です。日付を選び直してください。".formatted(label, Wareki.day(day), Wareki.day(begin));
    }
}
