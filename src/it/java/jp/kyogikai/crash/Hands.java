package jp.kyogikai.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import jp.kyogikai.crash.Desk.Fields;

/**
 * Does the next thing that waits to be done, whatever it is, and remembers nothing from one to the next: after a crash
 * another pair of hands goes on from what the tables and the engine say (作業する人たち).
 */
record Hands(Desk secretary, Desk supporter, Books books, Random random) {

    private static final String COUNCIL = "kisarazu";

    static Hands at(int port, Books books, Random random) {
        return new Hands(Desk.of("jimukyoku", port), Desk.of("soudan", port), books, random);
    }

    /** Does one thing; false where nothing waits for anybody. */
    boolean step() {
        var body = books.bodyToConvene();
        if (body.isPresent() && random.nextInt(3) == 0) {
            return prepareMeeting(body.get());
        }
        var desk = random.nextInt(4) == 0 ? supporter : secretary;
        var tasks = desk.tasks();
        if (tasks.isEmpty()) {
            desk = desk == secretary ? supporter : secretary;
            tasks = desk.tasks();
        }
        if (!tasks.isEmpty()) {
            return work(desk, tasks.get(random.nextInt(tasks.size())));
        }
        return body.isPresent() && prepareMeeting(body.get());
    }

    /** Begins one more ladder, from a case or from a subcommittee, and now and then the programme of another year. */
    void begin() {
        if (random.nextInt(8) == 0 && books.programsUnderWay() == 0) {
            secretary.begin(
                    "annual-program",
                    Fields.of("councilId", COUNCIL, "kind", random.nextBoolean() ? "PLAN" : "REPORT")
                            .and("year", String.valueOf(LocalDate.now().getYear() + books.programs()))
                            .and("draftDue", LocalDate.now().plusDays(14).toString()));
            return;
        }
        if (random.nextInt(3) == 0) {
            supporter.begin("individual-support", registration());
            return;
        }
        var title = "障害に耐える課題" + random.nextInt(1_000_000);
        secretary.begin(
                "issue-escalation",
                Fields.of("councilId", COUNCIL, "title", title, "description", title, "category", "REGIONAL")
                        .and("urgency", "SOON")
                        .and("origin", "kodomo")
                        .and("raisedOn", today()));
    }

    /** Lays out a year where nobody has yet, and adopts it as it is proposed. */
    void planYear(int year) {
        if (!books.isPlanned(year)) {
            secretary.begin("council-year", Fields.of("councilId", COUNCIL, "year", String.valueOf(year), "body", ""));
        }
        secretary.tasks().stream()
                .filter(task -> task.path("taskDefinitionKey").asText().equals("editPlan"))
                .forEach(task -> work(secretary, task));
    }

    private boolean prepareMeeting(String body) {
        return secretary.begin(
                "meeting",
                Fields.of("councilId", COUNCIL, "bodyId", body, "kind", "EXTRAORDINARY")
                        .and("heldOn", today())
                        .and("startsAt", "14:00")
                        .and("endsAt", "16:00")
                        .and("place", "会議室"));
    }

    private boolean work(Desk desk, JsonNode task) {
        var id = task.path("id").asText();
        var fields = fields(desk, id, task.path("taskDefinitionKey").asText());
        if (desk.submit(id, fields)) {
            books.acknowledged(id);
        }
        return true;
    }

    private Fields fields(Desk desk, String task, String key) {
        var shown = desk.shown(task);
        return switch (key) {
            case "compileAgenda" ->
                Fields.of()
                        .again(shown, "heldOn", "startsAt", "endsAt", "place")
                        .and("matters", ticked(desk.rows(task, "matters")))
                        .and("others", desk.rows(task, "others"));
            case "reviewAgenda", "reviewMinutes" ->
                Fields.of("decision", "APPROVED", "remark", "", "received", "PHONE", "approver", "会長");
            case "takeAttendance" ->
                Fields.of().and("attendance", each(desk.rows(task, "attendance"), "presence", "PRESENT"));
            case "takeResults" -> Fields.of("next", "DECIDE").and("results", results(desk.rows(task, "results")));
            case "writeMinutes" ->
                Fields.of("remark", "").and("minutes", each(desk.rows(task, "minutes"), "discussion", "協議した。"));
            case "planReferrals" ->
                Fields.of(
                                "question",
                                "受入れの状況",
                                "due",
                                LocalDate.now().plusMonths(3).toString())
                        .and("subcommittees", some(desk.rows(task, "subcommittees")));
            case "answerRequest" ->
                Fields.of("reply", "ACCEPTED", "remark", "", "received", "PHONE", "receivedOn", today())
                        .and("replier", "部会長");
            case "investigate" ->
                Fields.of("interim", "", "extendedTo", "", "extensionReason", "", "report", "窓口を一つにする。")
                        .and("next", "SEND")
                        .and("activities", desk.rows(task, "activities"));
            case "planMeasures" -> Fields.of().and("measures", measures());
            case "answerOrigin" -> Fields.of("answer", "お知らせします。", "answeredOn", today());
            case "prepareSupport" -> plan();
            case "takeSupport" ->
                Fields.of("discussion", "受入れ先を探した。", "remaining", "夜間の受入れ先", "nextOn", "", "result", "ISSUE")
                        .and("followUps", each(desk.rows(task, "followUps"), "result", "DONE"))
                        .and("assignments", Desk.JSON.createArrayNode());
            case "writeDraft" ->
                Fields.of("next", "CHECK", "title", "夜間の受入れ先", "text", "夜間に受け入れる所が市内にない。", "category", "REGIONAL")
                        .and("urgency", "SOON")
                        .and("alsoFrom", "")
                        .and("findings", Desk.JSON.createArrayNode());
            case "confirmDraft" ->
                Fields.of("decision", "APPROVED", "remark", "").again(shown, "revision");
            case "explainAnswer" ->
                Fields.of("explainedOn", today(), "whyNot", "", "next", "CLOSE")
                        .and("followUps", each(desk.rows(task, "followUps"), "result", "DONE"));
            case "judgeOutOfTurn" -> Fields.of("choice", "WAIT", "reason", "次の会議に諮る。");
            case "editPlan" ->
                Fields.of("next", "ADOPT")
                        .and("meetings", desk.rows(task, "meetings"))
                        .and("parts", each(desk.rows(task, "parts"), "reason", "例年のとおり開くため。"));
            case "draftPlan", "draftReport" ->
                Fields.of("text", "地域の実情に応じて取り組む。", "next", "SEND", "received", "PHONE", "sender", "部会長")
                        .and("remark", "")
                        .and("items", desk.rows(task, "items"));
            case "compile" ->
                Fields.of("overview", "構成機関の取組を重点とする。", "next", "FORWARD", "redraftDue", "", "remark", "")
                        .and("chapters", desk.rows(task, "chapters"));
            case "checkDelivery" -> Fields.of("choice", "AGAIN", "reason", "起動し直した後に確かめた。");
            default -> throw new IllegalStateException("nobody knows what to do at " + key);
        };
    }

    /** Mostly up and to an end; sometimes again, or to a subcommittee first. */
    private ArrayNode results(ArrayNode rows) {
        rows.forEach(it -> {
            var row = (ObjectNode) it;
            if (row.path("matter").asBoolean()) {
                row.put("result", result(row.path("ref").asText())).put("reason", "協議の結果による。");
            }
        });
        return rows;
    }

    private String result(String item) {
        return switch (books.bodyOf(item)) {
            case "chosei" ->
                List.of("SUBMIT", "SUBMIT", "SUBMIT", "REFER", "CONTINUE").get(random.nextInt(5));
            case "zentai" ->
                List.of("ADOPT", "ADOPT", "ADOPT", "SHELVE", "CONTINUE").get(random.nextInt(5));
            default -> "ADOPT";
        };
    }

    private ArrayNode ticked(ArrayNode rows) {
        rows.forEach(row -> ((ObjectNode) row).put("include", true));
        return rows;
    }

    private ArrayNode some(ArrayNode rows) {
        var first = random.nextInt(rows.size());
        var second = random.nextInt(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ((ObjectNode) rows.get(i)).put("include", i == first || i == second);
        }
        return rows;
    }

    private static ArrayNode each(ArrayNode rows, String key, String value) {
        rows.forEach(row -> ((ObjectNode) row).put(key, value));
        return rows;
    }

    private static ArrayNode measures() {
        var rows = Desk.JSON.createArrayNode();
        rows.addObject()
                .put("kind", "OWN")
                .put("responsible", "みほん相談支援センター")
                .put("action", "手順書を作る")
                .put("due", LocalDate.now().plusMonths(6).toString());
        return rows;
    }

    private static Fields plan() {
        var participants = Desk.JSON.createArrayNode();
        participants
                .addObject()
                .put("name", "祇園 さくら")
                .put("organisation", "短期入所事業所")
                .put("role", "管理者");
        return Fields.of("next", "CONTINUE", "heldOn", today(), "place", "相談室", "leadOffice", "相談支援事業所しおさい")
                .and("field", "住まい・暮らし")
                .and("closingReason", "")
                .and("participants", participants);
    }

    private static Fields registration() {
        var names = Desk.JSON.createArrayNode();
        names.addObject().put("name", "髙橋 𠮷郎").put("kana", "たかはし よしろう");
        return Fields.of("councilId", COUNCIL, "pseudonym", "Aさん", "consultingOffice", "相談支援事業所しおさい")
                .and("household", "")
                .and("consent", "BOTH")
                .and("consentOn", today())
                .and("consentNote", "")
                .and("urgency", "SOON")
                .and("field", "住まい・暮らし")
                .and("situation", "受入れ先がない。")
                .and("wishes", "家で暮らし続けたい。")
                .and("names", names)
                .and("circle", Desk.JSON.createArrayNode());
    }

    private static String today() {
        return LocalDate.now().toString();
    }
}
