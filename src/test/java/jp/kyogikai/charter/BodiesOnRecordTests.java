package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
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
    @DisplayName("会議体を記録する台帳の全てを調べる")
    void everyBookIsAsked() {
        assertThat(records)
                .extracting(BodyRecords::name)
                .containsExactlyInAnyOrder("会議台帳", "委員の名簿", "付議の一覧", "調査・検討の依頼", "事業計画・事業報告", "活動台帳");
        assertThat(records).allSatisfy(it -> assertThat(it.bodies()).doesNotContainNull());
    }

    @Test
    @DisplayName("会議体がどれかの版にあれば起動する")
    void aBodyOfAnotherVersionIsKnown() {
        var former = new RecordedBody("kisarazu", "koho");
        var kept = Stream.concat(records.stream(), Stream.of(only(former))).toList();

        assertThat(councils.council(new CouncilId("kisarazu")).has(new BodyId("koho")))
                .isFalse();
        assertThatCode(() -> new BodiesOnRecord(councils, kept).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    private static BodyRecords only(RecordedBody body) {
        return new BodyRecords() {
            @Override
            public String name() {
                return "前の会議体の記録";
            }

            @Override
            public List<RecordedBody> bodies() {
                return List.of(body);
            }
        };
    }
}
