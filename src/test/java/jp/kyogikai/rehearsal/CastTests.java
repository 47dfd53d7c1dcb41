package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Council;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("予行の名簿")
class CastTests {

    @Test
    @DisplayName("「20人以内」の会議体には、20人を置く")
    void aLimitIsFilled() {
        var table =
                new String(Cast.of(Charters.elsewhere("kumatori"), LocalDate.of(2026, 4, 1)), StandardCharsets.UTF_8);

        assertThat(table).contains("協議会委員20").doesNotContain("協議会委員21");
    }

    @Test
    @DisplayName("年度の途中の版で増えた委員の枠には、その日から、足りない人数だけを置く")
    void moreSeatsAreFilled() {
        var before = Charters.written(Charters.SMALL);

        assertThat(joining(Charters.SMALL.replace("count: 2", "count: 9"), before))
                .contains("全体会委員08", "全体会委員10", "2026-10-01")
                .doesNotContain("全体会委員07", "全体会委員11", "暮らし部会");
        assertThat(Cast.joining(version(Charters.SMALL), before)).isEmpty();
    }

    @Test
    @DisplayName("次の版で同じ名称の別の会議体に替わっても、その長と委員は、前の会議体の者と別に置く")
    void namesakesAreOtherPeople() {
        var later = Charters.SMALL.replace("  ko:\n", "  kurashi:\n");

        assertThat(joining(later, Charters.written(Charters.SMALL))).contains("暮らし部会kurashiの長", "暮らし部会kurashi委員02");
    }

    private static String joining(String later, Council before) {
        return new String(Cast.joining(version(later), before).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static Council version(String charter) {
        return Charters.written("effective: 令和8年10月1日\n" + charter);
    }
}
