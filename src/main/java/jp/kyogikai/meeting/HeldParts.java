package jp.kyogikai.meeting;

import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.CaseStatusRule;
import org.jspecify.annotations.Nullable;

/** What the papers after a meeting have in common (会議の後の文書に共通の記載). */
final class HeldParts {

    private HeldParts() {}

    /** How the ballots stood where something was decided by them. */
    static String ballots(AgendaLine line, Meeting meeting) {
        return meeting.isInWriting() && line.isSettled() && line.entry().kind().isDecided()
                ? "（" + meeting.tally(line.id()).sentence() + "）"
                : "";
    }

    /** How many listened, as minutes say it; nothing where nobody counted (傍聴者). */
    static @Nullable String observers(Meeting meeting) {
        var number = meeting.gathering().observers();
        if (number == null) {
            return null;
        }
        return number == 0 ? "なし" : number + "人";
    }

    /** Whether the members were there or not is known; nothing is said of a quorum before. */
    static @Nullable String quorum(Meeting meeting, QuorumCount count) {
        return meeting.attendances().isEmpty()
                ? null
                : meeting.ending().map(count::sentence).orElseGet(count::sentence);
    }

    static int present(Meeting meeting) {
        return (int) meeting.attendances().stream()
                .filter(it -> it.presence().attends())
                .count();
    }

    /** The papers that lay before everybody, as far as they are made here (配布資料). */
    static List<String> materials(Meeting meeting, Body body) {
        var papers = new ArrayList<String>(List.of("次第"));
        if (body.caseStatus().reported()
                && meeting.items().stream().anyMatch(it -> it.entry().title().equals(CaseStatusRule.TITLE))) {
            papers.add(CaseStatusRule.TITLE);
        }
        return papers;
    }

    /** The same with the sheets that were handed out and collected again. */
    static List<String> allMaterials(Meeting meeting, Body body) {
        var papers = new ArrayList<>(materials(meeting, body));
        meeting.items().stream()
                .filter(item -> item.isClosed() && item.entry().number() != null)
                .forEach(item ->
                        papers.add("事例シート（%s、回収資料）".formatted(item.entry().number())));
        return papers;
    }
}
