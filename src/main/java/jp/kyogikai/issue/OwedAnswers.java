package jp.kyogikai.issue;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.Ground;
import jp.kyogikai.duty.Holder;
import jp.kyogikai.duty.Label;
import jp.kyogikai.duty.Owed;
import jp.kyogikai.duty.Owing;
import jp.kyogikai.shared.Actor;
import org.springframework.stereotype.Component;

/** The days until which those who raised an issue are to be told what came of it (検討結果のお知らせの期限). */
@Component
class OwedAnswers implements Owing {

    private final Issues issues;
    private final Councils councils;
    private final DutyBook book;

    OwedAnswers(Issues issues, Councils councils, DutyBook book) {
        this.issues = issues;
        this.councils = councils;
        this.book = book;
    }

    /** The deliberation is over: from now on every origin is owed its answer. */
    void concluded(Issue issue, Actor actor) {
        owed(issue).forEach(owed -> book.owe(owed, actor));
    }

    /** One origin has its answer; the others are still owed theirs. */
    void answered(IssueOrigin origin, Actor actor) {
        book.meet(key(origin), actor);
        concluded(origin.issue(), actor);
    }

    @Override
    public List<Owed> owed() {
        return issues.answering().stream()
                .flatMap(issue -> owed(issue).stream())
                .toList();
    }

    private List<Owed> owed(Issue issue) {
        var ended = issue.endedOn();
        return ended == null
                ? List.of()
                : issue.origins().stream()
                        .filter(origin -> !origin.isAnswered())
                        .map(origin -> owed(issue, origin, ended))
                        .toList();
    }

    private Owed owed(Issue issue, IssueOrigin origin, LocalDate ended) {
        var council = councils.council(issue.charter());
        var rule = council.deadlines().answer();
        var body = origin.origin().body();
        return new Owed(
                council.id(),
                key(origin),
                Label.of(
                        issue.id().value(),
                        issue.number(),
                        issue.title(),
                        body == null ? null : council.body(body),
                        council.keyOf(issue.number())),
                Ground.of("協議の終了から" + rule.words(), rule.article()),
                Holder.secretariat(council.id()),
                council.dueAfter(ended, rule));
    }

    private static DutyKey key(IssueOrigin origin) {
        return new DutyKey(DutyKind.ANSWER, origin.id().value());
    }
}
