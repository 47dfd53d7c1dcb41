package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the notice of a meeting to its members (開催通知).
 *
 * @param inWriting whether ballots are sent in; the day is then the last one for them, and the slip a ballot (書面表決書)
 * @param draft whether the meeting is not convened yet; it then says （案）
 * @param date the day on which it was convened or, later, moved; null before
 * @param former what the last notice said, where the meeting was moved since; else null
 * @param addressee such as 調整会議　委員　各位
 * @param council in whose name it goes out; null where somebody outside the council convenes
 * @param sender who convenes, such as 会長　𠮷田　正 or 熊取町長
 * @param meeting such as 令和8年度 第1回 調整会議
 * @param day with its day of the week, such as 令和8年5月20日（水）
 * @param items the agenda, in its order
 * @param papersBy until when the papers follow, such as 令和8年5月13日（水）; null where they go with the notice
 * @param answers the ways to take part that the slip offers, such as 出席 and 欠席
 * @param contact whom to ask, line by line
 */
public record NoticePaper(
        Wording wording,
        boolean inWriting,
        boolean draft,
        @Nullable String date,
        @Nullable Former former,
        @ProperName String addressee,
        @Nullable String council,
        @ProperName String sender,
        boolean sealOmitted,
        String meeting,
        String day,
        String time,
        @ProperName String place,
        List<Item> items,
        @Nullable String papersBy,
        List<String> answers,
        String contact)
        implements Paper {

    /** The same for whoever had no notice before the meeting was moved, and knows of no other day. */
    public NoticePaper asFirst() {
        return new NoticePaper(
                wording,
                inWriting,
                draft,
                date,
                null,
                addressee,
                council,
                sender,
                sealOmitted,
                meeting,
                day,
                time,
                place,
                items,
                papersBy,
                answers,
                contact);
    }

    /**
     * What an earlier notice said (変更前の日程).
     *
     * @param noticed the day of the first notice, such as 令和8年7月1日
     */
    public record Former(
            String noticed,
            String day,
            String time,
            @ProperName String place) {}

    /**
     * One item of the agenda (議題).
     *
     * @param kind the label, such as 協議 or 報告
     * @param voted whether a ballot asks for yes or no
     */
    public record Item(String title, String kind, boolean voted) {}
}
