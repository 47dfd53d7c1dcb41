package jp.kyogikai.casework;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who does what by when for a case (役割分担). */
@Embeddable
public record Assignment(String who, String what, @Nullable LocalDate dueOn) {}
