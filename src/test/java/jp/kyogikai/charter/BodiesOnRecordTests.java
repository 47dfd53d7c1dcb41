package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@DisplayName("A13 記録のある会議体の点検")
class BodiesOnRecordTests {

    @Autowired
    private List<BodyRecords> records;

    @Autowired
    private Councils councils;

    @Autowired
    private Office office;

    @Test
    @DisplayName("記録のある会議体がどの版からも消えていると、記号と記録のある台帳を示して起動しない")
    void aBodyOnRecordIsNotForgotten() {
        office.registerIssue("消えた会議体の課題");
        office.prepareMeeting("chosei", "2027-02-10");
        var without = Charters.kisarazuText().replaceAll("\\bchosei\\b", "hoka");
        var forgetful = Charters.councils(CharterFile.read("kisarazu.yaml", without));

        assertThatThrownBy(() -> new BodiesOnRecord(forgetful, records).afterSingletonsInstantiated())
                .isInstanceOf(BodiesLost.class)
                .hasMessageContaining("【誤り】kisarazu：会議体の記号「chosei」は、要綱設定のどの版にもありませんが、会議台帳に記録があります。")
                .hasMessageContaining("「chosei」は、要綱設定のどの版にもありませんが、委員の名簿に記録があります。")
                .hasMessageContaining("「chosei」は、要綱設定のどの版にもありませんが、付議の一覧に記録があります。")
                .hasMessageNotContaining("miharashi")
                .satisfies(lost -> assertThat(
                                new BodiesLostAnalyzer().analyze(lost).getAction())
                        .startsWith("会議体を元の記号で要綱設定に戻してから"));
    }

    @Test
    @DisplayName("会議体がどれかの版にあれば起動する")
    void aBodyOfAnotherVersionIsKnown() {
        office.prepareMeeting("chosei", "2027-02-12");

        assertThatCode(() -> new BodiesOnRecord(councils, records).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }
}
