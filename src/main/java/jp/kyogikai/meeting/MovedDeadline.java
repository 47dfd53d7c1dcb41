package jp.kyogikai.meeting;

import java.time.LocalDate;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.shared.Wareki;

/** A deadline that goes along when its meeting is moved (日程変更に伴う期限). */
public record MovedDeadline(DutyKind kind, LocalDate from, LocalDate to) {

    public String sentence() {
        return "%sが、%sから%sに変わります。".formatted(kind.label(), Wareki.dayAndWeekday(from), Wareki.dayAndWeekday(to));
    }
}
