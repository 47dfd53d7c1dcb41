package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.BodyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("事務局案の言葉（E3）")
class ProposalWordsTests {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final String SETTLE = "〔会議体〕での解決を図る。次の会議を待てないため、〔随時開催〕を〔長〕に提案する。";
    private static final String REFER = "〔会議体〕で論点を整理する。必要に応じて〔依頼先〕に調査・検討を依頼する。〔上程先〕への上程を検討する。";

    @Test
    @DisplayName("木更津市では、調整会議、座長、部会及び全体会議の名称になる")
    void theNamesAreThoseOfTheCharter() {
        var words = words(Charters.kisarazu(), "chosei");

        assertThat(words.fill(SETTLE)).isEqualTo("調整会議での解決を図る。次の会議を待てないため、調整会議の随時開催を座長に提案する。");
        assertThat(words.fill(REFER)).isEqualTo("調整会議で論点を整理する。必要に応じて関係する部会に調査・検討を依頼する。全体会議への上程を検討する。");
    }

    @Test
    @DisplayName("調整会議のない協議会では、調整会議の名も、上程先のない上程の案も出ない")
    void aCouncilWithoutThatTierIsToldNothingOfIt() throws IOException {
        var words = words(miharashi(), "kyogikai");

        assertThat(words.fill(SETTLE)).isEqualTo("全体会議での解決を図る。次の会議を待てないため、全体会議の随時開催を会長に提案する。");
        assertThat(words.fill(REFER)).isEqualTo("全体会議で論点を整理する。必要に応じて相談支援部会又は医療的ケア分科会に調査・検討を依頼する。");
    }

    @Test
    @DisplayName("臨時の開催を認めない会議体には、随時開催を提案しない")
    void noMeetingIsProposedThatMayNotBe() throws IOException {
        var strict = CharterFile.read(
                "miharashi.yaml", text().replace("cadence: { times: 3,", "cadence: { times: 3, extraordinary: no,"));

        assertThat(words(strict, "kyogikai").fill(SETTLE)).isEqualTo("全体会議での解決を図る。");
    }

    @Test
    @DisplayName("設置期間の終わった部会への依頼は、提案しない")
    void nobodyIsToBeAskedWhoIsNoMore() throws IOException {
        var ended = CharterFile.read(
                "miharashi.yaml", text().replace("    name: 相談支援部会\n", "    name: 相談支援部会\n    until: 令和9年3月31日\n"));

        assertThat(words(ended, "kyogikai").fill("〔依頼先〕に調査・検討を依頼する。")).isEqualTo("医療的ケア分科会に調査・検討を依頼する。");
    }

    @Test
    @DisplayName("知らない言葉は、事務局が気付くように、そのまま残す")
    void unknownWordsStay() {
        assertThat(words(Charters.kisarazu(), "chosei").fill("〔幹事会〕で調べる。")).isEqualTo("〔幹事会〕で調べる。");
    }

    private static ProposalWords words(Council council, String first) {
        return new ProposalWords(council, council.body(new BodyId(first)), DAY);
    }

    private static Council miharashi() throws IOException {
        return CharterFile.read("miharashi.yaml", text());
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("src/test/resources/office/councils/miharashi.yaml"));
    }
}
