package jp.kyogikai.charter;

import java.time.LocalDate;
import jp.kyogikai.shared.CouncilId;

/**
 * The version of a council's charter under which something began, and which it keeps to its end (要綱設定の版).
 *
 * @param since the day from which that version is in force
 */
public record CharterVersion(CouncilId council, LocalDate since) {

    /** The first day of a version that names none: it holds for all days before the next version. */
    public static final LocalDate EVER = LocalDate.of(1900, 1, 1);
}
