package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.meeting.LedgerState;
import jp.kyogikai.program.ActivityLedger;
import jp.kyogikai.program.Undertaken;
import jp.kyogikai.program.YearTotals;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.UndertakingId;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In this council 研修会 and 助言 of two bodies are counted, twice a year at least. */
@InKyogikai
@DisplayName("J6・K2 活動台帳から数える合計の指標")
class ActivityTotalsTests {

    private static final String NAME = "研修・助言の実施回数";

    @LocalServerPort
    private int port;

    @Autowired
    private ActivityLedger ledger;

    @Autowired
    private YearTotals totals;

    @Autowired
    private Miharashi miharashi;

    @Test
    @DisplayName("定めた会議体と種類の活動だけを数え、取り消した活動は数えない")
    void onlyWhatTheCharterNamesIsCounted() {
        var year = new FiscalYear(2021);
        var told = enter(year, "shien", "研修会");
        enter(year, "kyogikai", "研修会");
        enter(year, "shien", "訪問");
        var cancelled = enter(year, "iryo", "助言");
        ledger.cancel(cancelled, "二重に記録したため", ledger.card(cancelled).version(), Actor.system());

        var line = totals.of(Miharashi.COUNCIL, year).get(1);

        assertThat(line.total().name()).isEqualTo(NAME);
        assertThat(line.count().reached()).isEqualTo(1);
        assertThat(line.count().names()).isEmpty();
        assertThat(line.state()).isEqualTo(LedgerState.UNMET);
        assertThat(line.sentence()).isEqualTo("年度が終わり、1回足りません。");
        assertThat(totals.counted(Miharashi.COUNCIL, year, line.total()))
                .extracting(card -> card.id())
                .containsExactly(told);
        assertThat(totals.counted(
                        Miharashi.COUNCIL,
                        year,
                        totals.of(Miharashi.COUNCIL, year).get(0).total()))
                .as("meetings are counted from meetings")
                .isEmpty();
    }

    @Test
    @DisplayName("開催回数台帳の画面と文書は、種類ごとの数を示し、画面は数えた活動を開ける")
    void theLedgerTellsThem() {
        miharashi.settleIn();
        var year = new FiscalYear(2022);
        var counted = List.of(enter(year, "shien", "研修会"), enter(year, "iryo", "助言"), enter(year, "iryo", "研修会"));
        var secretary = Visitor.loggedIn(port, Miharashi.SECRETARY);

        var page = secretary.get("/ledger?year=2022").body();
        var paper = secretary.get("/papers/years/miharashi/2022/ledger.html").body();

        assertThat(page)
                .containsSubsequence(NAME, "年2回以上", "数えるもの　活動の実施（研修会、助言）", "要綱第7条", ">3回<", "達成", "定められた数に達しています。")
                .containsSubsequence(NAME + "の内訳", "研修会2回、助言1回");
        assertThat(counted).allSatisfy(id -> assertThat(page).contains("<a href=\"/activities/" + id + "\">R4-活動-"));
        assertThat(paper).containsSubsequence("合計の指標", NAME, "年2回以上", "活動の実施（研修会，助言）", "研修会2回", "助言1回", ">3<", "達成");
    }

    private UndertakingId enter(FiscalYear year, String body, String kind) {
        var on = LocalDate.of(year.value(), 9, 18);
        var done = new Undertaken(body, kind, body + "の" + kind, on, "市役所", 12, null, "", null);
        return ledger.enter(Miharashi.COUNCIL, done, Actor.system());
    }
}
