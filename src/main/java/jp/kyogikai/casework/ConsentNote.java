package jp.kyogikai.casework;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Who agreed and when, or why nobody could be asked yet (同意の記録). */
public record ConsentNote(Consent consent, @Nullable LocalDate on, String note) {

    Optional<Refusal> whyNot() {
        var missing = consent == Consent.NONE ? note.isBlank() : on == null;
        return missing ? Optional.of(new CaseRefusal.ConsentMissing(consent)) : Optional.empty();
    }
}
