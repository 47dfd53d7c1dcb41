package jp.kyogikai.desk.issues;

import java.util.stream.Collectors;
import jp.kyogikai.issue.IssueCard;
import jp.kyogikai.issue.Origin;

/** One issue as a list shows it (課題一覧の1行). */
public record IssueView(String id, String number, String title, String origin, String state) {

    public static IssueView of(IssueCard card) {
        return new IssueView(
                card.id().value(),
                card.number(),
                card.title(),
                card.origins().stream().map(Origin::addressee).collect(Collectors.joining("、")),
                card.isClosed() ? "完結" : "協議中");
    }
}
