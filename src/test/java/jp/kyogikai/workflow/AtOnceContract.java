package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import jp.kyogikai.issue.IssueCard;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.testing.AtOnce;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people of one office do the same thing in the same moment. */
abstract class AtOnceContract {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);

    @Autowired
    Office office;

    @Autowired
    IssueRegister register;

    @Autowired
    MeetingBook book;

    @Autowired
    HandshakeAudit audit;

    @RepeatedTest(5)
    @DisplayName("同時に登録された課題には、別々の番号が付くか、一方に再登録を求める")
    void issuesRegisteredAtOnceGetDifferentNumbersOrOneIsAskedToTryAgain() {
        var before = register.of(COUNCIL).size();

        var ends = AtOnce.twice(() -> office.registerIssue("同時に登録された課題"));

        assertThat(register.of(COUNCIL)).hasSize(before + ends.done());
        assertThat(register.of(COUNCIL)).extracting(IssueCard::number).doesNotHaveDuplicates();
        assertThat(ends.done() + ends.told("同時に登録")).as(ends.toString()).isEqualTo(2);
        assertThat(audit.faults()).isEmpty();
    }

    @RepeatedTest(5)
    @DisplayName("同時に準備を始めた会議には、別々の回数が付くか、一方に再登録を求める")
    void meetingsBegunAtOnceGetDifferentNumbersOrOneIsAskedToTryAgain() {
        var before = book.of(COUNCIL).size();

        var ends = AtOnce.twice(() -> office.prepareMeeting("chosei", "2026-12-03"));

        assertThat(book.of(COUNCIL)).hasSize(before + ends.done());
        assertThat(book.of(COUNCIL)).extracting(MeetingCard::title).doesNotHaveDuplicates();
        assertThat(ends.done() + ends.told("同時に登録")).isEqualTo(2);
    }

    @RepeatedTest(3)
    @DisplayName("同じ作業を2人が同時に完了しようとすると、一方だけが受け付けられる")
    void ofTwoWhoCompleteOneTaskExactlyOneWins() {
        office.registerIssue("取り合いになる課題");
        var meeting = office.prepareMeeting("chosei", "2026-12-03");
        Callable<String> compile = () -> {
            office.compileAgenda(meeting, "取り合いになる課題");
            return meeting;
        };

        var ends = AtOnce.twice(compile);

        assertThat(ends.done()).isEqualTo(1);
        assertThat(office.task(meeting, "compileAgenda")).isNull();
        assertThat(office.task(meeting, "reviewAgenda")).isNotNull();
    }
}
