package jp.kyogikai.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** As what an activity stood in the ledger before it was corrected, and why it was (活動の訂正の記録). */
@Embeddable
public record UndertakingChange(
        @Embedded Undertaken before,
        @Column(name = "reason") String reason,
        @Column(name = "changed_by") String by,
        @Column(name = "changed_at") Instant at) {}
