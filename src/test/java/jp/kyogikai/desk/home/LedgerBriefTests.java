package jp.kyogikai.desk.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jp.kyogikai.meeting.LedgerState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C5 「今日」の開催回数の注意")
class LedgerBriefTests {

    @Test
    @DisplayName("要注意、未達の順に会議体の数を示し、ほかの状況は数えない。どちらもなければ何も示さない")
    void whatIsInDanger() {
        assertThat(LedgerBrief.words(
                        Stream.of(LedgerState.UNMET, LedgerState.AT_RISK, LedgerState.MET, LedgerState.AT_RISK),
                        Stream.of()))
                .isEqualTo("要注意2会議体、未達1会議体");
        assertThat(LedgerBrief.words(
                        Stream.of(LedgerState.MET, LedgerState.UNDER_WAY, LedgerState.NOT_ASKED),
                        Stream.of(LedgerState.MET)))
                .isEmpty();
    }

    @Test
    @DisplayName("会議体に続けて、要注意又は未達の合計の数を示す")
    void totalsInDanger() {
        assertThat(LedgerBrief.words(
                        Stream.of(LedgerState.AT_RISK),
                        Stream.of(LedgerState.UNMET, LedgerState.AT_RISK, LedgerState.UNDER_WAY)))
                .isEqualTo("要注意1会議体、合計の要注意1件、合計の未達1件");
        assertThat(LedgerBrief.words(Stream.of(LedgerState.MET), Stream.of(LedgerState.UNMET)))
                .isEqualTo("合計の未達1件");
    }
}
