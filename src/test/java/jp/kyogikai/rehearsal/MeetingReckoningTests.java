package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Council;
import jp.kyogikai.meeting.CountedAs;
import jp.kyogikai.meeting.LedgerEntry;
import jp.kyogikai.meeting.LedgerLine;
import jp.kyogikai.meeting.Lifetime;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.MeetingId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("予行での会議の集計")
class MeetingReckoningTests {

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final Council COUNCIL = Charters.written(Charters.SMALL);
    private static final Body BODY = COUNCIL.body(new BodyId("oya"));

    @Test
    @DisplayName("臨時と書面も、結果を記録したものだけを数え、結果の記録がない会議は別に数える")
    void onlyWhatTookPlaceIsCounted() {
        var year = MeetingReckoning.body(
                line(
                        entry(MeetingKind.REGULAR, MeetingState.CLOSED, CountedAs.HELD),
                        entry(MeetingKind.REGULAR, MeetingState.CONVENED, CountedAs.PLANNED),
                        entry(MeetingKind.REGULAR, MeetingState.CANCELLED, CountedAs.CANCELLED),
                        entry(MeetingKind.EXTRAORDINARY, MeetingState.HELD, CountedAs.EXTRAORDINARY),
                        entry(MeetingKind.EXTRAORDINARY, MeetingState.HELD, CountedAs.VOID),
                        entry(MeetingKind.EXTRAORDINARY, MeetingState.PREPARING, CountedAs.EXTRAORDINARY),
                        entry(MeetingKind.WRITTEN, MeetingState.HELD, CountedAs.WRITTEN),
                        entry(MeetingKind.WRITTEN, MeetingState.CONVENED, CountedAs.WRITTEN)),
                3,
                0);

        assertThat(year.planned()).isEqualTo(3);
        assertThat(year.held()).isOne();
        assertThat(year.extraordinary()).isOne();
        assertThat(year.written()).isOne();
        assertThat(year.voided()).isOne();
        assertThat(year.open()).isEqualTo(3);
        assertThat(year.cancelled()).isOne();
    }

    private static LedgerLine line(LedgerEntry... entries) {
        return new LedgerLine(
                BODY,
                YEAR,
                Lifetime.of(YEAR),
                List.of(),
                List.of(entries),
                YEAR.lastDay().plusDays(1));
    }

    private static LedgerEntry entry(MeetingKind kind, MeetingState state, CountedAs as) {
        var schedule = new Schedule(YEAR.lastDay(), LocalTime.of(14, 0), LocalTime.of(16, 0), "市役所");
        return new LedgerEntry(
                new MeetingCard(MeetingId.fresh(), COUNCIL.id(), BODY.id(), "全体会", kind, schedule, state, null), as);
    }
}
