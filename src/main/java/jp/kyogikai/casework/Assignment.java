package jp.kyogikai.casework;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who does what by when for a case (役割分担). */
@Embeddable
public record Assignment(String who, String what, @Nullable LocalDate dueOn) {

    private static final int SHORT = 40;

    /** Whether its day has passed; what was done by then is no longer among the open ones after the next meeting. */
    boolean isOverdueOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }

    /** Who and what, shortened to be named in a sentence. */
    String title() {
        var title = who + "：" + what;
        return title.codePointCount(0, title.length()) > SHORT
                ? title.substring(0, title.offsetByCodePoints(0, SHORT)) + "…"
                : title;
    }
}
