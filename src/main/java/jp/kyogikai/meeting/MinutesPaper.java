package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the minutes of one meeting (会議録).
 *
 * @param council such as ○○市地域自立支援協議会
 * @param meeting such as 令和8年度第1回全体会
 * @param inWriting whether it was held by ballots sent in (書面開催)
 * @param draft whether they are not yet approved; they then say （案）
 * @param date with its day of the week, such as 令和8年5月20日（水）
 * @param time such as 午後2時から午後3時50分まで
 * @param chair who presided (議長)
 * @param present who attended, with the manner: 出席, 代理出席 …
 * @param absent who did not attend
 * @param secretariat posts and names of the office present, line by line
 * @param guests posts and names of those who took part without being members
 * @param observers such as 2人 or なし; null where nobody counted
 * @param materials the papers handed out; empty where none is known
 * @param quorum the sentence that says whether the meeting was quorate; null where the by-laws set no quorum
 * @param other what else was noted, such as the next meeting, line by line
 * @param approval the sentence that says when and by whom the minutes were approved; null while they are a draft
 */
public record MinutesPaper(
        Wording wording,
        String council,
        String meeting,
        boolean inWriting,
        boolean draft,
        String date,
        String time,
        @ProperName String place,
        @ProperName @Nullable String chair,
        List<Attendee> present,
        List<Attendee> absent,
        @Nullable String secretariat,
        @ProperName List<String> guests,
        @Nullable String observers,
        List<String> materials,
        @Nullable String quorum,
        List<Item> items,
        @Nullable String other,
        @Nullable String approval)
        implements Paper {

    /**
     * One member called to the meeting (出席者・欠席者).
     *
     * @param organisation such as 社会福祉法人○○　相談支援専門員
     * @param attendance such as 出席, 代理出席, オンライン or 欠席
     */
    public record Attendee(
            @ProperName String name, @ProperName @Nullable String organisation, String attendance) {}

    /**
     * What came of one item of the agenda (審議の経過と結果).
     *
     * @param number as on the agenda, such as 1
     * @param kind the label, such as 承認 or 報告
     * @param summaryLabel 審議の要旨 or as the charter has it, or 論点・助言 where the item is closed
     * @param summary what was said, line by line (審議の要旨)
     * @param result what was decided (決定事項); null where nothing was
     * @param reasonLabel 理由 where something was decided, else 特記事項
     * @param reason why it was decided so, or what is noted, line by line
     */
    public record Item(
            String number,
            String kind,
            String title,
            String summaryLabel,
            @Nullable String summary,
            @Nullable String result,
            String reasonLabel,
            @Nullable String reason) {}
}
