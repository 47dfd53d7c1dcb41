package jp.kyogikai.desk.issues;

import java.util.stream.Collectors;
import jp.kyogikai.issue.IssueCard;
import jp.kyogikai.issue.Origin;

/** One issue as a list shows it (課題一覧の1行). */
public record IssueView(String id, String number, String title, String origin, String state) {

    private static String state(IssueCard card) {
        if (card.isClosed()) {
            return "完結";
        }
        return card.isConcluded() ? "お知らせ待ち" : "協議中";
    }

    public static IssueView of(IssueCard card) {
        return new IssueView(
                card.id().value(),
                card.number(),
                card.title(),
                card.origins().stream().map(Origin::addressee).collect(Collectors.joining("、")),
                state(card));
    }
}
