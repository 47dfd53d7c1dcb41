package jp.kyogikai.charter;

/**
 * Within how many days what is due, by the charter (期限の定め).
 *
 * @param notice before a meeting, until when it is convened (招集の通知)
 * @param outline after a meeting, until when its results are told in short (結果概要)
 * @param minutes after a meeting, until when its minutes are settled (会議録)
 * @param answer after the conclusion about an issue, until when its origins are told (検討結果のお知らせ)
 */
public record Deadlines(Deadline notice, Deadline outline, Deadline minutes, Deadline answer, OverdueRule overdue) {

    static final Deadlines USUAL = new Deadlines(
            Deadline.usual(7), Deadline.usual(2), Deadline.usual(45), Deadline.usual(14), OverdueRule.USUAL);
}
