package jp.kyogikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.shared.BodyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("設置期間の終わる会議体と、課題の進み方")
class RisingTests {

    private static final BodyId UNEI = new BodyId("unei");
    private static final BodyId KYOGIKAI = new BodyId("kyogikai");
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private final Rising inTime = new Rising(council(), LAST);
    private final Rising over = new Rising(council(), LAST.plusDays(1));

    @Test
    @DisplayName("新しい課題は、終わりの日まで運営会議に、翌日からは協議会に付議する")
    void aNewIssueGoesBeforeThoseThatExist() {
        assertThat(inTime.first(Tier.COORDINATION)).contains(UNEI);
        assertThat(over.first(Tier.COORDINATION)).isEmpty();
        assertThat(over.first(Tier.PLENARY)).contains(KYOGIKAI);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFER", "WIDEN"})
    @DisplayName("依頼や照会から戻る課題は、終わりの日まで運営会議に、翌日からは協議会に進む")
    void whatComesBackGoesOn(Outcome outcome) {
        var asked = hearing(UNEI, outcome);

        assertThat(inTime.next(asked, Tier.COORDINATION)).contains(UNEI);
        assertThat(inTime.after(asked)).contains(UNEI);
        assertThat(over.next(asked, Tier.COORDINATION)).isEmpty();
        assertThat(over.next(asked, Tier.PLENARY)).contains(KYOGIKAI);
        assertThat(over.after(asked)).contains(KYOGIKAI);
    }

    @Test
    @DisplayName("継続とした課題は、終わりの日の翌日からも運営会議が結論を出す")
    void whatItGoesOnWithStays() {
        var continued = hearing(UNEI, Outcome.CONTINUE);

        assertThat(over.next(continued, Tier.COORDINATION)).contains(UNEI);
        assertThat(over.after(continued)).contains(UNEI);
    }

    @Test
    @DisplayName("上程した課題は、運営会議が終わった後も協議会に進む")
    void whatItSubmittedRises() {
        var submitted = hearing(UNEI, Outcome.SUBMIT);

        assertThat(over.next(submitted, Tier.COORDINATION)).isEmpty();
        assertThat(over.next(submitted, Tier.PLENARY)).contains(KYOGIKAI);
        assertThat(over.after(submitted)).contains(KYOGIKAI);
    }

    @Test
    @DisplayName("再付託した課題は、運営会議が終わった後は、協議会に戻る")
    void whatIsReferredBackFindsSomebody() {
        var back = hearing(KYOGIKAI, Outcome.REFER_BACK);

        assertThat(inTime.next(back, Tier.COORDINATION)).contains(UNEI);
        assertThat(over.next(back, Tier.COORDINATION)).isEmpty();
        assertThat(over.next(back, Tier.PLENARY)).contains(KYOGIKAI);
        assertThat(over.after(back)).contains(KYOGIKAI);
    }

    private static Hearing hearing(BodyId body, Outcome outcome) {
        return new Hearing(body, LAST, null, null, outcome, "", null, "");
    }

    private static Council council() {
        try {
            var charter = Files.readString(Path.of("src/test/resources/office/councils/kaisei.yaml"));
            return CharterFile.read(
                    "kaisei.yaml", charter.replace("    name: 運営会議\n", "    name: 運営会議\n    until: 令和9年3月31日\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
