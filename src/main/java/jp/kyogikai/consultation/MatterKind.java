package jp.kyogikai.consultation;

import java.util.EnumSet;
import java.util.Set;
import jp.kyogikai.charter.Outcome;

/** What a matter is about; a closed one appears by its number alone (付議の種類). */
public enum MatterKind {
    ISSUE,
    CASE_REVIEW,
    /** The plan or the report of a year, which a body adopts, sends on, sends back, or takes up again. */
    PROGRAM;

    private static final Set<Outcome> OF_ISSUES_ALONE =
            EnumSet.of(Outcome.RESOLVE, Outcome.REFER, Outcome.MERGE, Outcome.WIDEN);

    /** Whether such a matter can come to this at all, whatever the charter lets the body decide. */
    boolean canBe(Outcome outcome) {
        return this != PROGRAM || !OF_ISSUES_ALONE.contains(outcome);
    }

    public boolean isClosed() {
        return this == CASE_REVIEW;
    }
}
