package jp.kyogikai.workflow;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.shared.Wareki;

/** One station an issue has passed, as the answer form shows it (審議の経過の1行). */
record HearingRow(String on, String meeting, String outcome, String reason) {

    static HearingRow of(Hearing hearing) {
        return new HearingRow(
                Optional.<LocalDate>ofNullable(hearing.on()).map(Wareki::day).orElse(""),
                Optional.<String>ofNullable(hearing.meetingTitle()).orElse(""),
                Optional.<Outcome>ofNullable(hearing.outcome())
                        .map(Outcome::label)
                        .orElse(""),
                hearing.reason());
    }
}
