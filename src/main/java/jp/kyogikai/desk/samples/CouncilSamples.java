package jp.kyogikai.desk.samples;

import java.util.List;
import jp.kyogikai.desk.councils.ChartPaper;
import jp.kyogikai.shared.Wording;

/** Papers of a council itself, filled in (協議会の文書の記入例). */
final class CouncilSamples {

    private CouncilSamples() {}

    static ChartPaper chart() {
        return new ChartPaper(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "令和8年7月15日現在",
                "第7期（令和8年度から令和10年度まで）",
                "48.0mm",
                List.of(
                        line("40.0mm", "23.0mm", "21.0mm", "0.0mm", false),
                        line("101.0mm", "23.0mm", "16.5mm", "0.0mm", false),
                        line("117.5mm", "7.0mm", "0.0mm", "16.0mm", false),
                        line("117.5mm", "23.0mm", "0.0mm", "16.0mm", true),
                        line("117.5mm", "7.0mm", "4.5mm", "0.0mm", false),
                        line("117.5mm", "23.0mm", "4.5mm", "0.0mm", false),
                        line("117.5mm", "39.0mm", "4.5mm", "0.0mm", true)),
                List.of(
                        box("全体会議", "全体　年2回", "", "全体", "年2回", "会長", "0.0mm", "16.0mm"),
                        box("調整会議", "調整・実務　年2回", "全体会議", "調整・実務", "年2回", "座長", "61.0mm", "-14.0mm"),
                        box("個別支援会議", "個別　随時", "調整会議", "個別", "随時", "進行役", "122.0mm", "-30.0mm"),
                        box("くらし部会", "専門部会　年4回程度※", "調整会議", "専門部会", "年4回程度（未確認）", "部会長", "122.0mm", "2.0mm"),
                        box("こども部会", "専門部会　年4回程度", "調整会議（未確認）", "専門部会", "年4回程度", "部会長", "122.0mm", "2.0mm")),
                true);
    }

    private static ChartPaper.Stroke line(String left, String top, String width, String height, boolean unconfirmed) {
        return new ChartPaper.Stroke(left, top, width, height, unconfirmed);
    }

    private static ChartPaper.Box box(
            String name,
            String note,
            String above,
            String tier,
            String cadence,
            String chair,
            String left,
            String drop) {
        return new ChartPaper.Box(name, note, above, tier, cadence, chair, left, drop, "40.0mm", "14.0mm", "3.0mm");
    }
}
