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
        return new DueJob("1", "kisarazu", "issue-escalation", "木更津-R8-課題-001", "readOutcome", "結果を確かめる", 0);
    }
}
