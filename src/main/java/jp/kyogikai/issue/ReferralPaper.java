package jp.kyogikai.issue;

import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The letter that asks a subcommittee to investigate, with a part to send back (調査・検討依頼書).
 *
 * @param documentNumber the number the office's own register gave (文書番号); often none
 * @param date the day of the request, such as 令和8年11月22日
 * @param addressee with the title of courtesy, such as こども部会長　様
 * @param council such as ○○市地域自立支援協議会
 * @param sender the body that asks, such as 調整会議
 * @param sealOmitted whether it says （公印省略）
 * @param number the number of the request, such as R8-依頼-001
 * @param issueNumber the number of the issue
 * @param title the title of the issue
 * @param background what the issue is about, line by line
 * @param reason why the body asks, line by line
 * @param question what is to be found out, line by line
 * @param due until when the report is asked for
 * @param contact the office, its telephone and whom to ask, line by line
 */
public record ReferralPaper(
        Wording wording,
        @Nullable String documentNumber,
        String date,
        @ProperName String addressee,
        String council,
        @ProperName String sender,
        boolean sealOmitted,
        String number,
        String issueNumber,
        String title,
        String background,
        @Nullable String reason,
        String question,
        String due,
        String contact)
        implements Paper {}
