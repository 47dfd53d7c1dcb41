package jp.kyogikai.desk.samples;

import java.util.List;
import jp.kyogikai.program.ProgramPaper;
import jp.kyogikai.program.ProgramPaper.Change;
import jp.kyogikai.program.ProgramPaper.Held;
import jp.kyogikai.program.ProgramPaper.Item;
import jp.kyogikai.program.ProgramPaper.Part;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/** The plan and the report of a year, filled in (事業計画書・事業報告書の記入例). */
final class ProgramSamples {

    private static final String CONTACT = "みほん市地域自立支援協議会事務局（みほん市福祉部障がい福祉課）";

    private ProgramSamples() {}

    /** As it lies before the plenary, in which it is to be adopted. */
    static ProgramPaper plan() {
        return new ProgramPaper(
                Wording.AS_TYPED,
                false,
                true,
                "令和8年5月11日",
                SamplePapers.COUNCIL,
                "令和8年度事業計画",
                "個別支援会議から上がった課題を、構成機関が自らの取組につなげることを重点とする。",
                null,
                List.of(),
                List.of(
                        part(
                                "全体会",
                                null,
                                null,
                                List.of(planned("全体会の開催", "5月、2月", "会議　2回"), planned("調整会議の開催", "偶数月", "会議　6回"))),
                        part(
                                "こども部会",
                                null,
                                "医療的ケアが必要な児童の放課後の居場所について、受入れの状況を共有する。",
                                List.of(
                                        planned("こども部会の開催", "概ね3か月ごと", "会議　4回"),
                                        planned("支援者向け研修会", "9月、1月", "研修会　2回"),
                                        planned("事業所の空き状況の一覧の更新", "通年", ""))),
                        part("権利擁護部会", "この会議体からは、原案の提出がなかった。", null, List.of())),
                null,
                CONTACT);
    }

    /** An adopted plan put differently in the middle of the year, as it lies before the plenary. */
    static ProgramPaper amendment() {
        return new ProgramPaper(
                Wording.AS_TYPED,
                false,
                true,
                "令和8年10月5日",
                SamplePapers.COUNCIL,
                "令和8年度事業計画の変更",
                "個別支援会議から上がった課題を、構成機関が自らの取組につなげることを重点とする。",
                "災害時の支援について、急ぎ検討する必要が生じたため。",
                List.of(
                        new Change("こども部会", "変更", "支援者向け研修会（9月、1月　研修会　2回）", "支援者向け研修会（1月　研修会　1回）"),
                        new Change("こども部会", "追加", "", "災害時の避難の訓練（11月　その他の活動　1回）"),
                        new Change("こども部会", "削除", "事業所の空き状況の一覧の更新（通年）", "")),
                List.of(part(
                        "こども部会",
                        null,
                        "医療的ケアが必要な児童の放課後の居場所について、受入れの状況を共有する。",
                        List.of(
                                planned("こども部会の開催", "概ね3か月ごと", "会議　4回"),
                                planned("支援者向け研修会", "1月", "研修会　1回"),
                                planned("災害時の避難の訓練", "11月", "その他の活動　1回")))),
                null,
                CONTACT);
    }

    /** As it was adopted. */
    static ProgramPaper report() {
        return new ProgramPaper(
                Wording.AS_TYPED,
                true,
                false,
                "令和8年5月20日",
                SamplePapers.COUNCIL,
                "令和7年度事業報告",
                "計画した事項は、権利擁護部会の研修会を除き、実施した。",
                null,
                List.of(),
                List.of(new Part(
                        "こども部会",
                        null,
                        "研修会には市外の事業所からも参加があり、相談先が増えた。\n放課後の居場所は、引き続き検討する。",
                        List.of(
                                new Item("こども部会の開催", "", "4回", "4回", "達成"),
                                new Item("支援者向け研修会", "", "2回", "1回", "未達　講師の都合により、2回目を翌年度に延期した。"),
                                new Item("調整会議の依頼への報告", "", "1件", "1件", "達成"),
                                new Item("事業所の空き状況の一覧の更新", "", "", "", "一部実施　児童発達支援の分を更新した。")),
                        List.of(
                                new Held("令和7年5月27日", "令和7年度第1回こども部会", ""),
                                new Held("令和7年8月26日", "令和7年度第2回こども部会", ""),
                                new Held("令和7年11月25日", "令和7年度第3回こども部会", ""),
                                new Held("令和8年2月24日", "令和7年度第4回こども部会", ""),
                                new Held("令和8年3月10日", "令和7年度第1回臨時こども部会", "臨時")),
                        List.of(new Held("令和7年9月18日", "医療的ケアの基礎研修", "研修会　みほん市役所　42人　18事業所・機関　参加者の9割が「役に立つ」と回答した。")),
                        List.of(new Held("令和8年2月24日", "R7-依頼-002　放課後の居場所について", "")))),
                "令和7年度事業報告は、令和8年5月20日（水）の令和8年度第1回全体会で採択された。",
                CONTACT);
    }

    private static Part part(String body, @Nullable String note, @Nullable String text, List<Item> items) {
        return new Part(body, note, text, items, List.of(), List.of(), List.of());
    }

    private static Item planned(String title, String timing, String planned) {
        return new Item(title, timing, planned, "", "");
    }
}
