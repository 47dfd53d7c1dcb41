package jp.kyogikai.casework;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who does what by when for a case (役割分担). */
@Embeddable
public record Assignment(String who, String what, @Nullable LocalDate dueOn) {

    /** Whether its day has passed; whether it was done the minutes of the next meeting tell. */
    boolean isOverdueOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }
}
