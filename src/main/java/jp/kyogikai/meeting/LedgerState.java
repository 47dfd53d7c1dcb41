package jp.kyogikai.meeting;

/** How it stands with the meetings that the charter asks of a body in a year (開催回数の状況). */
public enum LedgerState {
    /** The charter asks for no number. */
    ON_DEMAND("随時"),
    /** It asks for none in the time in which the body can meet. */
    NOT_ASKED("対象外"),
    MET("達成"),
    UNDER_WAY("進行中"),
    /** It can still be met, but time runs out for a meeting or its record, or a distance or a month is lost. */
    AT_RISK("要注意"),
    /** It cannot be met any more on open days with a notice in time. */
    UNMET("未達");

    private final String label;

    LedgerState(String label) {
        this.label = label;
    }

    /** Whether the office should be told without asking. */
    public boolean isWarning() {
        return this == AT_RISK || this == UNMET;
    }

    public String label() {
        return label;
    }
}
