package jp.kyogikai.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** An assignment of before, and what became of it when the circle looked at it again (役割分担の経過). */
@Embeddable
public record FollowUp(
        LocalDate lookedOn,
        String who,
        String what,
        @Nullable LocalDate dueOn,
        @Enumerated(EnumType.STRING) AssignmentResult result,
        @Nullable LocalDate nextDueOn,
        String reason) {

    /** Takes down what was said on that day; refused where the answer leaves the assignment hanging. */
    static FollowUp of(Assignment open, FollowUpEntry entry, LocalDate day) {
        whyNot(open, entry, day).ifPresent(Refusal::raise);
        var result = Objects.requireNonNull(entry.result());
        return new FollowUp(
                day,
                open.who(),
                open.what(),
                open.dueOn(),
                result,
                result == AssignmentResult.GOES_ON ? entry.dueOn() : null,
                result == AssignmentResult.DROPPED ? entry.reason() : "");
    }

    private static Optional<Refusal> whyNot(Assignment open, FollowUpEntry entry, LocalDate day) {
        if (entry.result() == null) {
            return Optional.of(new FollowUpRefusal.ResultMissing(open.title()));
        }
        return switch (entry.result()) {
            case DONE -> Optional.empty();
            case DROPPED ->
                entry.reason().isBlank()
                        ? Optional.of(new FollowUpRefusal.ReasonMissing(open.title()))
                        : Optional.empty();
            case GOES_ON -> whyNotUntil(entry.dueOn(), open, day);
        };
    }

    private static Optional<Refusal> whyNotUntil(@Nullable LocalDate next, Assignment open, LocalDate day) {
        if (next == null) {
            return open.dueOn() == null ? Optional.empty() : Optional.of(new FollowUpRefusal.DateMissing(open.title()));
        }
        return next.isBefore(day) ? Optional.of(new FollowUpRefusal.DatePassed(open.title(), day)) : Optional.empty();
    }

    boolean goesOn() {
        return result == AssignmentResult.GOES_ON;
    }
}
