package jp.kyogikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("設置期間の終わる部会への依頼")
class ReferralRulesTests {

    private static final BodyId KYOGIKAI = new BodyId("kyogikai");
    private static final BodyId IRYO = new BodyId("iryo");
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    @Test
    @DisplayName("時限の分科会には、設置期間の終わりの日まで依頼でき、翌日からは期間と根拠を示して断る")
    void aBodyIsAskedUntilItsEnd() throws IOException {
        var council = council();
        var after = LAST.plusDays(1);

        assertThat(ReferralRules.whyNotRefer(council, KYOGIKAI, IRYO, LAST)).isEmpty();
        assertThat(ReferralRules.whyNotRefer(council, KYOGIKAI, IRYO, after))
                .contains(new ReferralRefusal.BodyOver(council.body(IRYO), after))
                .map(Refusal::sentence)
                .contains("医療的ケア分科会の設置期間は令和9年3月31日まで（根拠：要綱第7条）のため、令和9年4月1日に調査・検討を依頼できません。"
                        + "別の依頼先を選ぶか、要綱設定の「until: 」を改めてください。");
    }

    private static Council council() throws IOException {
        var charter = Files.readString(Path.of("src/test/resources/office/councils/miharashi.yaml"));
        var name = "    name: 医療的ケア分科会\n";
        return CharterFile.read(
                "miharashi.yaml", charter.replace(name, name + "    until: 令和9年3月31日\n    until-source: youko 第7条\n"));
    }
}
