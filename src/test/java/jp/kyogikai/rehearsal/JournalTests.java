package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kyogikai.engine.DueJob;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("堂々巡り")
class JournalTests {

    private final Journal journal = new Journal();

    @Test
    @DisplayName("日時が進まないまま同じ処理を繰り返せば、どの業務のどの処理かを挙げて止める")
    void aLivelockIsNamed() {
        repeat();

        assertThatThrownBy(() -> journal.step(job()))
                .isInstanceOf(Journal.Livelock.class)
                .hasMessageContaining("木更津-R8-課題-001「結果を確かめる」");
    }

    @Test
    @DisplayName("多くの協議会の分を順に行う処理は、日時が進まなくても堂々巡りとせず、そのうちの1つの分を繰り返せば止める")
    void manyInTurnAreNoLivelock() {
        for (int turn = 0; turn < 2 * Journal.MOST_ALIKE; turn++) {
            journal.step(daily(turn));
        }
        for (int again = 1; again < Journal.MOST_ALIKE; again++) {
            journal.step(daily(7));
        }

        assertThatThrownBy(() -> journal.step(daily(7)))
                .isInstanceOf(Journal.Livelock.class)
                .hasMessageContaining("deadline-watch「次の50件の業務に期限超過を示す」");
    }

    @Test
    @DisplayName("日時が進めば、何度でも繰り返してよい")
    void whatTheClockPartsIsNoLivelock() {
        repeat();
        journal.clockGoesOn();

        assertThatCode(() -> journal.step(job())).doesNotThrowAnyException();
    }

    private void repeat() {
        for (int i = 0; i < Journal.MOST_ALIKE; i++) {
            journal.step(job());
        }
    }

    private static DueJob job() {
        return new DueJob("1", "kisarazu", "issue-escalation", "木更津-R8-課題-001", "", "readOutcome", "結果を確かめる", 0);
    }

    /** Of no council and of no work: the watch goes through all of them. */
    private static DueJob daily(int turn) {
        return new DueJob("1", "", "deadline-watch", "", "", "showOverdue", "次の50件の業務に期限超過を示す", turn);
    }
}
