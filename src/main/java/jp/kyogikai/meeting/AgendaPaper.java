package jp.kyogikai.meeting;

import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the agenda paper of one meeting (次第).
 *
 * @param council such as ○○市地域自立支援協議会
 * @param meeting such as 令和8年度第1回全体会
 * @param date with its day of the week, such as 令和8年5月20日（水）
 * @param time such as 午後2時から午後4時まで
 * @param inWriting whether ballots are sent in; the date is then the last day for them (書面開催)
 * @param draft whether it is not yet approved; it then says （案）
 * @param groups the items in the order of the agenda
 * @param handouts such as 資料1　専門部会の活動計画; may be empty
 * @param note what else those invited should know, line by line
 */
public record AgendaPaper(
        Wording wording,
        String council,
        String meeting,
        String date,
        String time,
        @ProperName String place,
        boolean inWriting,
        boolean draft,
        List<Group> groups,
        List<String> handouts,
        @Nullable String note)
        implements Paper {

    /**
     * Items of one kind that follow one another (議題のまとまり).
     *
     * @param kind the label, such as 協議 or 情報共有
     */
    public record Group(String kind, List<Item> items) {

        /** Puts neighbours of the same kind together; the order, and so the numbers, stay as they are. */
        public static List<Group> of(List<Item> agenda) {
            var groups = new ArrayList<Group>();
            for (var item : agenda) {
                if (groups.isEmpty() || !groups.get(groups.size() - 1).kind().equals(item.kind())) {
                    groups.add(new Group(item.kind(), new ArrayList<>()));
                }
                groups.get(groups.size() - 1).items().add(item);
            }
            return List.copyOf(groups);
        }
    }

    /**
     * One item of the agenda (議題).
     *
     * @param number counted through the whole agenda, without brackets, such as 1
     * @param kind the label, such as 承認, 協議, 報告 or 情報共有
     * @param minutes how long it may take; null where it is not set
     * @param presenter who explains it
     * @param question what is asked of the meeting, line by line
     * @param issueNumber the number of the issue it comes from
     * @param material the number of its paper, such as 資料1
     */
    public record Item(
            String number,
            String kind,
            String title,
            @Nullable Integer minutes,
            @ProperName @Nullable String presenter,
            @Nullable String question,
            @Nullable String issueNumber,
            @Nullable String material) {}
}
