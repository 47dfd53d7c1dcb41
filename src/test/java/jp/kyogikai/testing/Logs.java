package jp.kyogikai.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Listens to all that is logged, ours in every detail, with the traces of what was thrown (ログの聴取). */
public final class Logs implements AutoCloseable {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private final Logger ours = (Logger) LoggerFactory.getLogger("jp.kyogikai");
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            var thrown = event.getThrowableProxy();
            lines.add(event.getFormattedMessage()
                    + event.getMDCPropertyMap()
                    + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown)));
        }
    };

    public Logs() {
        ear.setContext(root.getLoggerContext());
        ear.start();
        ours.setLevel(Level.DEBUG);
        root.addAppender(ear);
    }

    /** Whether anything logged so far holds this text. */
    public boolean hold(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    @Override
    public void close() {
        root.detachAppender(ear);
        ours.setLevel(null);
        ear.stop();
    }
}
