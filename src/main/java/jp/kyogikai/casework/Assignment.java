package jp.kyogikai.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import jp.kyogikai.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Who does what by when for a case (役割分担).
 *
 * @param id by which it is known again when it goes on after the next meeting
 */
@Embeddable
public record Assignment(
        @Column(name = "assignment_id") String id,
        String who,
        String what,
        @Nullable LocalDate dueOn) {

    private static final int SHORT = 40;

    public Assignment(String who, String what, @Nullable LocalDate dueOn) {
        this(Ids.fresh(), who, what, dueOn);
    }

    /** Whether its day has passed; what was done by then is no longer among the open ones after the next meeting. */
    boolean isOverdueOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }

    /** The same with another day, as the circle keeps it from now on. */
    Assignment until(@Nullable LocalDate next) {
        return new Assignment(id, who, what, next);
    }

    /** Who and what, shortened to be named in a sentence. */
    String title() {
        var title = who + "：" + what;
        return title.codePointCount(0, title.length()) > SHORT
                ? title.substring(0, title.offsetByCodePoints(0, SHORT)) + "…"
                : title;
    }
}
