package jp.kyogikai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("速さを比べる相手の、素のエンジン")
class BareEngineTests {

    @Test
    @DisplayName("今のモデルを、課題の登録から回答まで、失敗なく進める")
    void itStillGoesThroughOurModels() {
        try (var bare = BareEngine.on("jdbc:h2:mem:bare_whole;DB_CLOSE_DELAY=-1" + LadderBench.H2, "sa", "h2")) {
            assertThat(LadderBench.seconds(Office.on(bare.engine()), 1)).isPositive();

            var failed = bare.engine().getManagementService().createJobQuery().withException();
            assertThat(failed.count()).isZero();
        }
    }
}
