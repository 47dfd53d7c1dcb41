package jp.kyogikai.engine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.annotation.PostConstruct;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kyogikai.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * Keeps refusals out of the log: the engine would write each with its sentence, which names members and items, and a
 * long trace. Whoever was refused is told, and failures of other kinds are logged as ever (拒否を記録しないログ).
 */
@Component
class UnloggedRefusals extends TurboFilter {

    @PostConstruct
    void join() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        if (!level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            return FilterReply.NEUTRAL; // nothing will be written, as nearly each time when this is asked
        }
        var said = Stream.concat(
                Stream.of(thrown, format).filter(Objects::nonNull),
                Stream.ofNullable(arguments).flatMap(Stream::of));
        return said.anyMatch(UnloggedRefusals::isRefusal) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    /** The engine's REST interface logs what was thrown as a text, everybody else as what it is. */
    private static boolean isRefusal(@Nullable Object part) {
        if (part instanceof String text) {
            return text.contains(RefusedException.class.getName());
        }
        var cause = part instanceof Throwable thrown ? thrown : null;
        while (cause != null && !(cause instanceof RefusedException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
