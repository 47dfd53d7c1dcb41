package jp.kyogikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.charter.Charters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提言書の宛先")
class ProposalPapersTests {

    @Test
    @DisplayName("1つの市の協議会では、その市長に宛てる")
    void oneMayorIsAddressed() {
        assertThat(ProposalPapers.addressees(Charters.kisarazu())).containsExactly("木更津市長　様");
    }

    @Test
    @DisplayName("市と町が共同で置く協議会では、市長と町長に宛てる")
    void everyMayorIsAddressed() {
        assertThat(ProposalPapers.addressees(Charters.elsewhere("kasaoka"))).containsExactly("笠岡市長　様", "里庄町長　様");
    }
}
