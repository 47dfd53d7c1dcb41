package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Kaisei;
import jp.kyogikai.testing.OfficeFolder;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@DisplayName("会議の準備を始める様式の会議体")
class StartFormTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Kaisei kaisei;

    @Autowired
    private ShiftedClock clock;

    @BeforeEach
    void peopleOfTheCouncil() {
        kaisei.settleIn();
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @DisplayName("C4 翌年度に施行される版で加わる会議体も、前の年度から選べ、翌年度の回数を示す")
    void aBodyToComeIsOffered() {
        assertThat(form())
                .contains("災害部会（" + next() + "　災害部会　0/", "運営会議（" + present() + "　運営会議　")
                .doesNotContain("災害部会（" + present());
    }

    @Test
    @DisplayName("C4 4月及び5月の会議を準備する1月からは、翌年度の回数も並べて示す")
    void fromJanuaryTheNextYearIsToldToo() {
        assertThat(form()).doesNotContain("、" + next() + "　協議会");

        clock.forward(ChronoUnit.DAYS.between(clock.today(), next().firstDay().minusMonths(3)));

        assertThat(form()).containsPattern("協議会（" + present() + "　協議会　\\d/3回、" + next() + "　協議会　\\d/2回）");
    }

    private String form() {
        return Visitor.loggedIn(port, Kaisei.SECRETARY)
                .get("/start-forms/meeting-start")
                .body();
    }

    private static FiscalYear present() {
        return new FiscalYear(next().value() - 1);
    }

    private static FiscalYear next() {
        return FiscalYear.of(OfficeFolder.CHANGE);
    }
}
