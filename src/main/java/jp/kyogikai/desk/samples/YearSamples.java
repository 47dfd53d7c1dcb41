package jp.kyogikai.desk.samples;

import java.util.List;
import jp.kyogikai.meeting.YearPlanPaper;

/** Papers of a year, filled in (年度の文書の記入例). */
final class YearSamples {

    private YearSamples() {}

    static YearPlanPaper plan() {
        return new YearPlanPaper(
                SamplePapers.COUNCIL,
                "令和9年度",
                "令和9年3月10日",
                false,
                List.of(
                        line("令和9年4月9日（金）", "第1回 こども部会", "みほん市役所　本庁舎3階　会議室301"),
                        line("令和9年5月21日（金）", "第1回 調整会議", "みほん市役所　本庁舎3階　会議室301"),
                        line("令和9年6月18日（金）", "第1回 全体会", "みほん市役所　本庁舎5階　大会議室"),
                        line("令和9年7月9日（金）", "第2回 こども部会", "未定"),
                        line("令和9年11月19日（金）", "第2回 調整会議", "未定"),
                        line("令和9年12月17日（金）", "第2回 全体会", "未定")),
                List.of(
                        new YearPlanPaper.Part("全体会", "年2回", "要綱第6条第1項", List.of("6月18日", "12月17日")),
                        new YearPlanPaper.Part("調整会議", "年2回", "要綱第8条第3項", List.of("5月21日", "11月19日")),
                        new YearPlanPaper.Part("こども部会", "年2回程度", "", List.of("4月9日", "7月9日")),
                        new YearPlanPaper.Part("移送サービス分科会", "随時", "", List.of())),
                "みほん市地域自立支援協議会事務局\n（みほん市福祉部障がい福祉課）");
    }

    private static YearPlanPaper.Line line(String date, String meeting, String place) {
        return new YearPlanPaper.Line(date, "午後2時から午後4時まで", meeting, place);
    }
}
