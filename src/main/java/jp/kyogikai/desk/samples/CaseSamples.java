package jp.kyogikai.desk.samples;

import java.util.List;
import jp.kyogikai.casework.CaseStatusPaper;
import jp.kyogikai.casework.SheetPaper;
import jp.kyogikai.casework.SupportMinutesPaper;
import jp.kyogikai.shared.Wording;

/** Papers of cases, filled in (個別事例の文書の記入例). */
final class CaseSamples {

    private CaseSamples() {}

    static SheetPaper sheet() {
        return new SheetPaper(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "令和8年度第2回調整会議",
                "令和8年7月15日（水）",
                "R8-検討-001",
                "50代の本人と80代の母が二人で暮らしている。知的障害がある。\n母が入院したとき、夜間に受け入れる所が見つからなかった。",
                "短期入所を3か所に当たり、いずれも満床であった。\n母の退院後は、週2回の訪問で様子を確かめている。",
                "次に母が入院したときに備え、今からできること。",
                List.of(new SheetPaper.Copy("No. 1 / 2", "𠮷田　正"), new SheetPaper.Copy("No. 2 / 2", "髙﨑　花子")));
    }

    static CaseStatusPaper caseStatus() {
        return new CaseStatusPaper(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "令和8年度第2回調整会議",
                "令和8年7月15日（水）",
                "令和8年度",
                "令和8年4月1日",
                "令和8年7月15日",
                8,
                6,
                8,
                List.of(
                        new CaseStatusPaper.Result("解決", 2),
                        new CaseStatusPaper.Result("継続", 5),
                        new CaseStatusPaper.Result("地域課題あり", 1)),
                List.of(fieldCount("住まい・暮らし", 4, 1, 4, 1), fieldCount("上記以外の分野", 4, 1, 1, 0)),
                12,
                3,
                List.of(
                        new CaseStatusPaper.Line(
                                "R7-事例-011", List.of("次回の予定日を過ぎても記録がない"), List.of("開催を要請（令和8年度第1回調整会議）")),
                        new CaseStatusPaper.Line(
                                "R8-事例-003", List.of("登録後、目安の日数を過ぎても個別支援会議が開かれていない", "主担当が決まっていない"), List.of())));
    }

    private static CaseStatusPaper.Field fieldCount(String name, int cases, int resolved, int continued, int issues) {
        return new CaseStatusPaper.Field(
                name,
                cases,
                List.of(
                        new CaseStatusPaper.Result("解決", resolved),
                        new CaseStatusPaper.Result("継続", continued),
                        new CaseStatusPaper.Result("地域課題あり", issues)));
    }

    static SupportMinutesPaper supportMinutes() {
        return new SupportMinutesPaper(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "R8-事例-001",
                "Aさん",
                2,
                "令和8年9月10日（木）",
                "相談支援センターみほん　相談室",
                "相談支援センターみほん",
                "相談支援センターみほん",
                "本人の同意あり（令和8年7月1日）",
                List.of(
                        new SupportMinutesPaper.Someone("髙﨑　花子", "相談支援センターみほん", "相談支援専門員"),
                        new SupportMinutesPaper.Someone("中村　恵", "みほん市福祉部障がい福祉課", "担当"),
                        new SupportMinutesPaper.Someone("山﨑　次郎", "訪問看護ステーションみほん", "看護師")),
                "50代の本人と80代の母が二人で暮らしている。\n母が入院したとき、夜間に受け入れる所が見つからなかった。",
                "本人は、今の家で暮らし続けたいと話している。",
                List.of(
                        new SupportMinutesPaper.Done("相談支援センターみほん", "短期入所を3か所に当たる", "済", ""),
                        new SupportMinutesPaper.Done("障がい福祉課", "緊急時の連絡先を一覧にする", "継続", "令和8年10月15日")),
                "短期入所は、いずれも満床であった。\n体験利用から始め、本人が慣れた所を増やすことにした。",
                List.of(
                        new SupportMinutesPaper.ToDo("障がい福祉課", "緊急時の連絡先を一覧にする", "令和8年10月15日"),
                        new SupportMinutesPaper.ToDo("訪問看護ステーションみほん", "週2回の訪問で様子を確かめる", "")),
                "夜間に受け入れる所が、地域に足りない。",
                "地域課題あり",
                "令和8年11月12日（木）");
    }
}
