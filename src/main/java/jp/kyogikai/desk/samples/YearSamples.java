package jp.kyogikai.desk.samples;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.meeting.YearLedgerPaper;
import jp.kyogikai.meeting.YearPlanPaper;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.shared.Wording;

/** Papers of a year, filled in (年度の文書の記入例). */
final class YearSamples {

    private YearSamples() {}

    static YearPlanPaper plan() {
        return new YearPlanPaper(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "令和9年度",
                "令和9年3月10日",
                false,
                List.of(
                        line("2027-04-09", "第1回 こども部会", "みほん市役所　本庁舎3階　会議室301"),
                        line("2027-05-21", "第1回 調整会議", "みほん市役所　本庁舎3階　会議室301"),
                        line("2027-06-18", "第1回 全体会", "みほん市役所　本庁舎5階　大会議室"),
                        line("2027-07-09", "第2回 こども部会", "未定"),
                        line("2027-11-19", "第2回 調整会議", "未定"),
                        line("2027-12-17", "第2回 全体会", "未定")),
                List.of(
                        new YearPlanPaper.Part("全体会", "年2回", "要綱第6条第1項", List.of("6月18日", "12月17日")),
                        new YearPlanPaper.Part("調整会議", "年2回", "要綱第8条第3項", List.of("5月21日", "11月19日")),
                        new YearPlanPaper.Part("こども部会", "年2回程度", "", List.of("4月9日", "7月9日")),
                        new YearPlanPaper.Part("移送サービス分科会", "随時", "", List.of())),
                "みほん市地域自立支援協議会事務局\n（みほん市福祉部障がい福祉課）");
    }

    static YearLedgerPaper ledger() {
        return new YearLedgerPaper(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "令和9年度",
                "令和9年9月10日",
                List.of(
                        new YearLedgerPaper.Line(
                                "全体会", "年2回", "要綱第6条第1項", 1, 1, 0, "12以上", "", "進行中", "残りの会議は、全て予定されています。"),
                        new YearLedgerPaper.Line(
                                "調整会議",
                                "年4回",
                                "要綱第8条第3項",
                                1,
                                0,
                                3,
                                "3",
                                "臨時1、懇談会・流会1",
                                "要注意",
                                "あと3回の日程が決まっていません。次の会議を令和9年9月30日までに開催すれば間に合います。"),
                        new YearLedgerPaper.Line(
                                "こども部会", "年2回程度", "", 2, 0, 0, "12以上", "中止1", "達成", "求められる回数の会議を開催しました。"),
                        new YearLedgerPaper.Line("移送サービス分科会", "随時", "", 0, 0, 0, "―", "", "随時", "回数の定めはありません。")),
                List.of(
                        new YearLedgerPaper.Total(
                                "専門部会の実施回数",
                                "年12回以上",
                                "会議",
                                "要綱第9条",
                                2,
                                0,
                                "回",
                                "進行中",
                                "令和10年3月31日までに、あと10回必要です。",
                                List.of()),
                        new YearLedgerPaper.Total(
                                "専門部会の設置数",
                                "2以上",
                                "会議体",
                                "",
                                2,
                                0,
                                "会議体",
                                "達成",
                                "定められた数に達しています。",
                                List.of("こども部会", "移送サービス分科会"))),
                List.of(
                        entry("全体会", "第1回 全体会", "2027-06-18", "会議録確定", "開催"),
                        entry("全体会", "第2回 全体会", "2027-12-17", "準備中", "予定"),
                        entry("調整会議", "第1回 調整会議", "2027-05-21", "会議録確定", "開催"),
                        entry("調整会議", "第1回 臨時調整会議", "2027-06-04", "会議録確定", "臨時"),
                        entry("調整会議", "第2回 調整会議", "2027-08-20", "開催済み（流会）", "懇談会・流会"),
                        entry("こども部会", "第1回 こども部会", "2027-04-09", "会議録確定", "開催", "専門部会の実施回数"),
                        entry("こども部会", "第2回 こども部会", "2027-07-09", "中止", "中止"),
                        entry("こども部会", "第3回 こども部会", "2027-07-23", "開催済み", "開催", "専門部会の実施回数")),
                "みほん市地域自立支援協議会事務局\n（みほん市福祉部障がい福祉課）");
    }

    private static YearPlanPaper.Line line(String day, String meeting, String place) {
        return new YearPlanPaper.Line(day, inWords(day), "午後2時から午後4時まで", meeting, place);
    }

    private static YearLedgerPaper.Entry entry(
            String body, String meeting, String day, String state, String as, String... totals) {
        return new YearLedgerPaper.Entry(body, meeting, day, inWords(day), state, as, List.of(totals));
    }

    private static String inWords(String day) {
        return Wareki.dayAndWeekday(LocalDate.parse(day));
    }
}
