package jp.kyogikai.issue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The letter that tells those who raised an issue what became of it (検討結果のお知らせ).
 *
 * @param documentNumber the number the office's own register gave (文書番号); often none
 * @param date such as 令和8年11月22日
 * @param addressee with the title of courtesy, such as 相談支援センター○○　御中
 * @param council such as ○○市地域自立支援協議会
 * @param sender who signs, such as 会長　○○　○○; null where the council alone signs
 * @param sealOmitted whether it says （公印省略）
 * @param issueNumber the number of the issue
 * @param title the title of the issue
 * @param asked what was asked of the council, line by line
 * @param steps the meetings it went through, oldest first
 * @param result what came of it, in one sentence
 * @param measures who does what by when, one sentence each
 * @param reason why, and what is done next, line by line
 * @param contact the office, its telephone and whom to ask, line by line
 */
public record AnswerPaper(
        Wording wording,
        @Nullable String documentNumber,
        String date,
        @ProperName String addressee,
        String council,
        @ProperName @Nullable String sender,
        boolean sealOmitted,
        String issueNumber,
        String title,
        String asked,
        List<Step> steps,
        String result,
        List<String> measures,
        @Nullable String reason,
        String contact)
        implements Paper {

    /** One meeting that dealt with the issue, and what it decided (検討の経過). */
    public record Step(String date, String meeting, String result) {

        /** The stations that came to an end, in their order. */
        static List<Step> of(List<Hearing> hearings) {
            return hearings.stream().flatMap(hearing -> of(hearing).stream()).toList();
        }

        private static Optional<Step> of(Hearing hearing) {
            return Optional.ofNullable(hearing.outcome())
                    .map(outcome -> new Step(
                            hearing.on() == null ? "" : Wareki.day(hearing.on()),
                            Objects.requireNonNullElse(hearing.meetingTitle(), ""),
                            outcome.label()));
        }
    }
}
