package jp.kyogikai.databases;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import jp.kyogikai.Kyogikai;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the whole application beside the shared one, on a database of its own. */
final class Running {

    private Running() {}

    /** With a clock that stands still, so that two runs write the same times. */
    static ConfigurableApplicationContext at(Instant instant, String name, List<String> profiles, String... settings) {
        return started(
                name,
                profiles,
                settings,
                context -> context.registerBean(
                        "standingClock",
                        Clock.class,
                        () -> Clock.fixed(instant, ZoneId.of("Asia/Tokyo")),
                        definition -> definition.setPrimary(true)));
    }

    static ConfigurableApplicationContext now(String name, List<String> profiles, String... settings) {
        return started(name, profiles, settings, context -> {});
    }

    private static ConfigurableApplicationContext started(
            String name,
            List<String> profiles,
            String[] settings,
            java.util.function.Consumer<GenericApplicationContext> change) {
        return new SpringApplicationBuilder(Kyogikai.class)
                .profiles(profiles.toArray(String[]::new))
                .initializers(context -> {
                    TestPropertyValues.of(settings)
                            .and("server.port=0", "camunda.bpm.process-engine-name=" + name)
                            .applyTo(context);
                    change.accept((GenericApplicationContext) context);
                })
                .run();
    }
}
