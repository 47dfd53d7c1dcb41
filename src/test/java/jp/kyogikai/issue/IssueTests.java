package jp.kyogikai.issue;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTests {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @CsvSource({"2026, 1, R8-課題-001", "2026, 1000, R8-課題-1000", "2019, 12, R1-課題-012"})
    @DisplayName("課題番号は、年度と通し番号からなる")
    void numberNamesYearAndSequence(int year, int sequence, String number) {
        var issue = anIssue(year, sequence);

        assertThat(issue.number()).isEqualTo(number);
    }

    @Test
    @DisplayName("出所へのお知らせが済まない課題は、完結できない")
    void owesAnAnswer() {
        var issue = anIssue(2026, 1);

        var refusal = refusal(() -> issue.close(NOW));

        assertThat(refusal).isEqualTo(new AnswerOwed("R8-課題-001", "こども部会部会長"));
        assertThat(refusal.sentence()).isEqualTo("R8-課題-001は、こども部会部会長への検討結果のお知らせが済んでいないため、完結できません。お知らせを記録してください。");
        assertThat(issue.isClosed()).isFalse();
    }

    @Test
    @DisplayName("お知らせの済んだ課題は、完結する")
    void endsWithItsAnswer() {
        var issue = anIssue(2026, 1);
        issue.origins().forEach(origin -> origin.answer("採択となりました。", TODAY, "jimukyoku"));

        issue.close(NOW);

        assertThat(issue.isClosed()).isTrue();
    }

    @Test
    @DisplayName("お知らせは一度だけ記録し、二度目は初めの文を変えない")
    void originIsAnsweredOnce() {
        var origin = anIssue(2026, 1).origins().get(0);
        origin.answer("採択となりました。", TODAY, "jimukyoku");

        var refusal = refusal(() -> origin.answer("見送りとなりました。", TODAY, "jimukyoku"));

        assertThat(refusal).isEqualTo(new AlreadyAnswered("こども部会部会長"));
        assertThat(origin.answerText()).isEqualTo("採択となりました。");
    }

    private static Issue anIssue(int year, int sequence) {
        var origin = new Origin(OriginKind.SUBCOMMITTEE, new BodyId("kodomo"), "こども部会部会長", TODAY);
        var registration = new Registration(
                new CouncilId("kisarazu"), "短期入所", "受入先が足りない。", Category.REGIONAL, Urgency.ORDINARY, origin);
        return new Issue(registration, LocalDate.of(2021, 4, 1), new FiscalYear(year), sequence, NOW, Actor.system());
    }
}
