package jp.kyogikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.OfficeFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@DisplayName("統合された課題の出所の順")
class OriginsInOrderTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private IssueRegister register;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private Answers answers;

    @Test
    @DisplayName("提起の古い順、同じ日に提起されたものは登録された順に並び、統合の順によらない")
    void theOldestComesFirst() {
        var merged = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> registered("委員%d".formatted(n), DAY))
                .toList();
        var late = registered("遅く登録された委員", DAY.minusDays(1));
        var into = registered("統合先の委員", DAY);

        Stream.of(3, 0, 5, 1, 4, 2).map(merged::get).forEach(id -> merge(id, into));
        merge(late, into);

        assertThat(answers.of(into))
                .extracting(answer -> answer.origin().addressee())
                .containsExactly("遅く登録された委員", "委員1", "委員2", "委員3", "委員4", "委員5", "委員6", "統合先の委員");
        assertThat(answers.owed(into))
                .isEqualTo(answers.of(into).stream().map(Answer::id).toList());
        assertThat(register.card(into).origins()).extracting(Origin::addressee).startsWith("遅く登録された委員", "委員1", "委員2");
    }

    @Test
    @DisplayName("2度統合された課題の出所も、初めの課題が登録された順に並ぶ")
    void whatWasMergedTwiceKeepsItsPlace() {
        var first = registered("委員1", DAY);
        var second = registered("委員2", DAY);
        var into = registered("統合先の委員", DAY);
        var last = registered("最後の統合先の委員", DAY);

        merge(second, into);
        merge(into, last);
        merge(first, last);

        assertThat(answers.of(last))
                .extracting(answer -> answer.origin().addressee())
                .isEqualTo(List.of("委員1", "委員2", "統合先の委員", "最後の統合先の委員"));
    }

    private IssueId registered(String raiser, LocalDate on) {
        return register.register(
                new Registration(
                        new CouncilId(OfficeFolder.SIX_TIMES),
                        "夜間の受入れ",
                        "受入先が足りない。",
                        Category.REGIONAL,
                        Urgency.ORDINARY,
                        new Origin(OriginKind.MEMBER, null, raiser, on)),
                Actor.system());
    }

    private void merge(IssueId id, IssueId into) {
        conclusions.merge(id, into, Actor.system());
    }
}
