package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.charter.Council;
import jp.kyogikai.issue.IssueCard;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.workflow.IssueProcess;

/** Takes an issue back now and then, wherever it stands by then before a body adopts it (課題の取下げ). */
@Staged
class Withdrawing implements Habit {

    private static final int WITHDRAWN = 6; // of a hundred issues
    private static final int EARLIEST = 14; // days after it was raised
    private static final int LATEST = 150;

    private final IssueRegister register;
    private final IssueProcess process;
    private final Acting acting;
    private final Clock clock;

    Withdrawing(IssueRegister register, IssueProcess process, Acting acting, Clock clock) {
        this.register = register;
        this.process = process;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void enter(Course course, CouncilId council) {
        course.everyWeek(council, "withdraw", today -> look(course, today));
    }

    private void look(Course course, Council council) {
        register.open(council.id()).stream()
                .filter(issue -> process.whyNotWithdraw(issue.id()).isEmpty())
                .filter(issue -> isTakenBack(issue, course.dice(council.id(), "withdraw", issue.number())))
                .forEach(issue -> withdraw(course, council, issue));
    }

    private boolean isTakenBack(IssueCard issue, Dice dice) {
        var raised = issue.origins().get(0).raisedOn();
        return dice.percent(WITHDRAWN)
                && !raised.plusDays(dice.between(EARLIEST, LATEST)).isAfter(LocalDate.now(clock));
    }

    private void withdraw(Course course, Council council, IssueCard issue) {
        acting.onPage(
                course,
                council,
                issue.number(),
                GroupId.secretariat(council.id()),
                0,
                clerk -> process.withdraw(issue.id(), "提起した者から取下げの申出があったため。", clerk));
    }
}
