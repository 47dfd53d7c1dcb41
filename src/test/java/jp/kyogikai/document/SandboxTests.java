package jp.kyogikai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.RefusedException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the sandbox by themselves, as if the lint before them had overlooked something. */
class SandboxTests {

    private static final String FILE = "x.ftlh";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${words?api.class}",
                "<#include '/etc/passwd'>",
                "<#import 'file:///etc/passwd' as x>",
                "${.locale_object.country}"
            })
    @DisplayName("プログラムの実行もファイルの読取りもできない")
    void templatesCannotReachOut(String template) {
        var refusal = refusal(new Sandbox(Duration.ofMinutes(1)), template);

        assertThat(refusal).isInstanceOfAny(TemplateRefusal.Unfillable.class, TemplateRefusal.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#list 1.. as i></#list>", "<#attempt><#list 1.. as i></#list><#recover>x</#attempt>"})
    @DisplayName("終わらない様式は、制限時間で止まる")
    void endlessTemplatesStop(String template) {
        var refusal = refusal(new Sandbox(Duration.ofSeconds(1)), template);

        assertThat(refusal).isEqualTo(new TemplateRefusal.TooSlow(FILE, 1));
        await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("template"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i>あいうえおかきくけこさしすせそ</#list>",
                "${'x'?left_pad(2000000000)}",
                "<#macro m><@m/></#macro><@m/>"
            })
    @DisplayName("際限なく大きくなる文書は、途中で止まる")
    void boundlessPapersStop(String template) {
        var refusal = refusal(new Sandbox(Duration.ofMinutes(1)), template);

        assertThat(refusal).isEqualTo(new TemplateRefusal.TooLong(FILE, 2_000_000));
    }

    @Test
    @DisplayName("数は桁区切りを付けずに置く")
    void numbersAreNotGrouped() {
        var text = new Sandbox().fill("x", "${n}", Map.of("n", 2026));

        assertThat(text).isEqualTo("2026");
    }

    private static Refusal refusal(Sandbox sandbox, String template) {
        return catchThrowableOfType(
                        RefusedException.class,
                        () -> sandbox.run(FILE, sandbox.parse(FILE, template), Map.of("words", Map.of())))
                .refusal();
    }
}
