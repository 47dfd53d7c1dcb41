package jp.kyogikai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.core.spi.FilterReply;
import jp.kyogikai.shared.TypedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UnloggedRefusalsTests {

    private static final Logger ANY = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.rest.exception");
    private static final Throwable REFUSED = new IllegalStateException(new TypedText.Empty("課題名").raised());

    @Test
    @DisplayName("拒否は、例外としても、その引数としても、文としてもログに残さない")
    void refusalsAreNotLogged() {
        assertThat(reply("failed", REFUSED)).isEqualTo(FilterReply.DENY);
        assertThat(reply("failed {}", null, "x", REFUSED)).isEqualTo(FilterReply.DENY);
        assertThat(reply("failed {}", null, "Caused by: " + REFUSED.getCause())).isEqualTo(FilterReply.DENY);
        assertThat(reply("Caused by: " + REFUSED.getCause(), null)).isEqualTo(FilterReply.DENY);
    }

    @Test
    @DisplayName("ほかの失敗は、これまでどおりログに残す")
    void failuresAreLogged() {
        assertThat(reply("failed", new IllegalStateException("broken"))).isEqualTo(FilterReply.NEUTRAL);
        assertThat(reply("failed {}", null, "x", 1)).isEqualTo(FilterReply.NEUTRAL);
        assertThat(reply(null, null)).isEqualTo(FilterReply.NEUTRAL);
    }

    private static FilterReply reply(String format, Throwable thrown, Object... arguments) {
        return new UnloggedRefusals().decide(null, ANY, Level.WARN, format, arguments, thrown);
    }
}
