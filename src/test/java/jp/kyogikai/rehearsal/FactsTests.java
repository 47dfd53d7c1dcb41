package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("予行の結果")
class FactsTests {

    @Test
    @DisplayName("止まった業務、堂々巡り、点検の不一致のどれか1つでもあれば異常とし、断られた仕事だけなら異常としない")
    void whatIsUnsound() {
        assertThat(facts("", List.of(), List.of("次第を作成する"), List.of()).isSound())
                .isTrue();
        assertThat(facts("繰り返す業務", List.of(), List.of(), List.of()).isSound()).isFalse();
        assertThat(facts("", List.of("止まった処理"), List.of(), List.of()).isSound()).isFalse();
        assertThat(facts("", List.of(), List.of(), List.of("付議に対応する業務がありません")).isSound())
                .isFalse();
    }

    @Test
    @DisplayName("受け付けられなかった仕事があれば、異常がないとだけは言わない")
    void whatNobodyTakesUpIsTold() {
        assertThat(told(facts("", List.of(), List.of("次第を作成する"), List.of())))
                .contains("受け付けられなかった仕事：次第を作成する", "処理の異常はありませんが、受け付けられなかった仕事が1件あります。");
        assertThat(told(facts("", List.of(), List.of(), List.of()))).contains("令和8年度を終えました。異常はありません。");
    }

    private static String told(Facts facts) {
        var out = new ByteArrayOutputStream();
        facts.tell(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Facts facts(String livelock, List<String> incidents, List<String> abandoned, List<String> audit) {
        return new Facts("令和8年度", 1, 1, List.of(), livelock, incidents, abandoned, audit);
    }
}
