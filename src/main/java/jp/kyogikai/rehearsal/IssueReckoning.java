package jp.kyogikai.rehearsal;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.engine.Positions;
import jp.kyogikai.engine.Work;
import jp.kyogikai.issue.Answer;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.IssueCard;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.rehearsal.Facts.IssueFacts;
import jp.kyogikai.workflow.IssueProcess;

/** Reads from the books what became of the issues of a rehearsed year (課題の集計). */
@Staged
class IssueReckoning {

    private final IssueRegister register;
    private final Answers answers;
    private final Consulting consulting;
    private final Positions positions;

    IssueReckoning(IssueRegister register, Answers answers, Consulting consulting, Positions positions) {
        this.register = register;
        this.answers = answers;
        this.consulting = consulting;
        this.positions = positions;
    }

    IssueFacts facts(Course course, Council council) {
        var all = register.in(council.id(), course.order().year());
        var open = all.stream().filter(issue -> !issue.isClosed()).toList();
        return new IssueFacts(
                all.size(),
                course.journal().begun(council.id().value(), Raising.CASE),
                all.size() - open.size(),
                (int) all.stream()
                        .filter(issue -> !issue.withdrawal().isEmpty())
                        .count(),
                Reckoning.counted(
                        all.stream().flatMap(issue -> issue.origins().stream()).map(origin -> origin.kind()
                                .label())),
                Reckoning.counted(open.stream().map(issue -> station(council, issue))),
                Reckoning.counted(all.stream().flatMap(this::outcome)),
                all.stream().flatMap(this::daysToAnswer).sorted().toList());
    }

    private String station(Council council, IssueCard issue) {
        return positions.of(IssueProcess.KEY, new Work(council.id(), council.keyOf(issue.number()))).stream()
                .flatMap(position -> position.stops().stream())
                .map(stop -> stop.phase().isEmpty() ? stop.name() : stop.phase() + "・" + stop.name())
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private Stream<String> outcome(IssueCard issue) {
        return consulting.hearingsOf(issue.id()).stream()
                .map(Hearing::outcome)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(outcome -> outcome.label())
                .stream();
    }

    private Stream<Long> daysToAnswer(IssueCard issue) {
        return answers.of(issue.id()).stream()
                .filter(answer -> answer.on() != null)
                .map(IssueReckoning::days);
    }

    private static long days(Answer answer) {
        return ChronoUnit.DAYS.between(answer.origin().raisedOn(), Objects.requireNonNull(answer.on()));
    }
}
