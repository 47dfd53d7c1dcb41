package jp.kyogikai.program;

import java.time.Instant;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.UndertakingId;

/** One activity as pages and papers see it; a cancelled one stays in sight and counts for nothing (活動の概要). */
public record UndertakingCard(
        UndertakingId id,
        String number,
        CouncilId council,
        FiscalYear year,
        Undertaken done,
        boolean cancelled,
        long version,
        String enteredBy,
        Instant enteredAt) {}
