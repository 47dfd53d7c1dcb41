package jp.kyogikai.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Who agreed and when, or why nobody could be asked yet (同意の記録). */
@Embeddable
public record ConsentNote(
        @Enumerated(EnumType.STRING) @Column(name = "consent")
        Consent consent,

        @Column(name = "consent_on") @Nullable LocalDate on,

        @Column(name = "consent_note", columnDefinition = "longtext")
        String note) {

    Optional<Refusal> whyNot() {
        var missing = consent == Consent.NONE ? note.isBlank() : on == null;
        return missing ? Optional.of(new CaseRefusal.ConsentMissing(consent)) : Optional.empty();
    }
}
