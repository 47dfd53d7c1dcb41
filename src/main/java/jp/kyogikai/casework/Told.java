package jp.kyogikai.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the answer was explained to the family; without a day, the note says why not (本人・家族への説明の記録). */
@Embeddable
public record Told(
        @Column(name = "explained_on") @Nullable LocalDate on,

        @Column(name = "explanation", columnDefinition = "longtext")
        String note) {

    static final Told NOTHING = new Told(null, "");

    /** Refused where there is neither a day nor a reason. */
    static Told of(@Nullable LocalDate on, String note) {
        if (on == null && note.isBlank()) {
            new CaseRefusal.ExplanationMissing().raise();
        }
        return new Told(on, note);
    }
}
