package jp.kyogikai.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jp.kyogikai.privacy.PersonalData;

/**
 * A word that the detector found in a draft, wherever it stands there, and what the writer decided (検出箇所).
 *
 * @param excerpt as it stands in the draft; empty when it was removed, for it is no longer to be read
 */
@Embeddable
public record Finding(
        @Enumerated(EnumType.STRING) PersonalData kind,
        String excerpt,
        @Column(name = "times") int times,
        @Enumerated(EnumType.STRING) Decision decision,
        String reason) {

    boolean isOpen() {
        return decision == Decision.UNDECIDED;
    }
}
