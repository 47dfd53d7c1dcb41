package jp.kyogikai.charter;

import jp.kyogikai.calendar.Counting;
import jp.kyogikai.shared.Article;

/**
 * Within how many days what is due, by the charter (期限の定め).
 *
 * @param notice before a meeting, until when it is convened (招集の通知)
 * @param papers before a meeting, until when its papers are sent; without a day of their own they go with the notice
 *     (会議資料の送付)
 * @param outline after a meeting, until when its results are told in short (結果概要)
 * @param minutes after a meeting, until when its minutes are settled (会議録)
 * @param referral after a subcommittee is asked, until when its report is wanted; the office may choose another day
 *     (調査・検討の報告)
 * @param remind before the day on which something is due, from when it is shown as coming near (期限前のお知らせ)
 * @param answer after the conclusion about an issue, until when its origins are told (検討結果のお知らせ)
 */
public record Deadlines(
        Deadline notice,
        Deadline papers,
        Deadline outline,
        Deadline minutes,
        Deadline referral,
        Deadline answer,
        Deadline remind,
        OverdueRule overdue,
        ExtensionRule extension) {

    static final Deadlines USUAL = new Deadlines(
            Deadline.usual(7),
            Deadline.usual(7),
            Deadline.usual(2),
            Deadline.usual(45),
            Deadline.usual(60),
            Deadline.usual(14),
            new Deadline(3, Counting.OPEN_DAYS, Article.unconfirmed()),
            OverdueRule.USUAL,
            ExtensionRule.USUAL);

    /** Whether the papers of a meeting have another day than its notice, and are sent by themselves (資料の別送). */
    public boolean papersApart() {
        return !papers.isCountedLike(notice);
    }
}
