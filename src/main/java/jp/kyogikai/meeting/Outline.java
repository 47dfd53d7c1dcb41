package jp.kyogikai.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the results of a meeting are to be told in short, and when and how they were (結果概要の周知). */
@Embeddable
class Outline {

    @Column(name = "outline_owed")
    private boolean owed;

    @Embedded
    private @Nullable OutlineTold told;

    void owe() {
        owed = true;
    }

    /** Nobody owes it from now on; refused where it was told before, or on a day when it cannot have been. */
    void tell(OutlineTold now, String meeting, LocalDate held, LocalDate today) {
        if (told != null) {
            new OutlineRefusal.AlreadyTold(meeting, told.on()).raise();
        }
        if (now.on().isBefore(held) || now.on().isAfter(today)) {
            new OutlineRefusal.DayOutside(now.on(), held, today).raise();
        }
        told = now;
        owed = false;
    }

    boolean isOwed() {
        return owed;
    }

    Optional<OutlineTold> told() {
        return Optional.ofNullable(told);
    }
}
