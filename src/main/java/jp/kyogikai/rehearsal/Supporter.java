package jp.kyogikai.rehearsal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Map;

/** The supporters hold the meetings around a person and bring up what remains, without telling of whom (相談支援専門員). */
@Staged
final class Supporter implements Craft {

    @Override
    public Map<String, Part> parts() {
        return Map.of(
                "prepareSupport", new Part(Pace.after(2, 8), Supporter::plan),
                "takeSupport", new Part(Pace.before(-2, 0), Supporter::record),
                "writeDraft", new Part(Pace.after(3, 10), Supporter::draft),
                "confirmDraft", new Part(Pace.after(1, 5), Supporter::confirmation),
                "writeSheet", new Part(Pace.after(2, 6), Supporter::sheet),
                "confirmSheet", new Part(Pace.after(1, 4), Supporter::confirmation),
                "explainAnswer", new Part(Pace.after(3, 10), Supporter::explanation));
    }

    private static Typed plan(Scene scene) {
        return Typed.of("next", "CONTINUE")
                .and(
                        "heldOn",
                        scene.council()
                                .officeCalendar()
                                .plusOpenDays(scene.today(), 8)
                                .toString())
                .and("place", "相談室")
                .and("leadOffice", "相談支援事業所")
                .and("participants", Typed.row("name", "予行参加者", "organisation", "短期入所事業所", "role", "管理者"));
    }

    private static Typed record(Scene scene) {
        var result = scene.dice().pick(List.of("ISSUE", "RESOLVED", "CONTINUE"), it -> it.equals("ISSUE") ? 60 : 20);
        return Typed.of("result", result)
                .and("followUps", scene.each("followUps", row -> row.put("result", "DONE")))
                .and("discussion", "支援の方法を検討した。")
                .and("remaining", result.equals("RESOLVED") ? "" : "夜間の受入れ先")
                .and("nextOn", result.equals("CONTINUE") ? scene.inDays(30) : "")
                .and("assignments", Typed.noRows());
    }

    private static Typed draft(Scene scene) {
        return Typed.of("next", "CHECK")
                .and("title", "夜間の受入れ先の不足")
                .and("text", "夜間に受け入れる事業所が市内に足りない。")
                .and("category", scene.dice().pick(List.of("REGIONAL", "PLAN")))
                .and("urgency", scene.dice().pick(List.of("ORDINARY", "SOON")))
                .and("findings", kept(scene));
    }

    private static ArrayNode kept(Scene scene) {
        return scene.each("findings", row -> row.put("decision", "KEPT").put("reason", "一般の語である。"));
    }

    private static Typed sheet(Scene scene) {
        return Typed.of("next", "CHECK")
                .and("situation", "夜間に一人になると落ち着かず、受け入れる事業所が見つからない。")
                .and("support", "短期入所を試したが、続かなかった。")
                .and("question", "夜間の支援の方法について、助言がほしい。")
                .and("findings", kept(scene));
    }

    private static Typed confirmation(Scene scene) {
        return scene.dice().percent(10)
                ? Typed.of("decision", "RETURNED").and("remark", "地域が分からないように改めること。")
                : Typed.of("decision", "APPROVED");
    }

    private static Typed explanation(Scene scene) {
        return Typed.of("explainedOn", scene.today().toString())
                .and("next", "CLOSE")
                .and("followUps", scene.each("followUps", row -> row.put("result", "DONE")));
    }
}
