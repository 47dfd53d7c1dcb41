package jp.kyogikai.duty;

/**
 * An overdue duty has been done, moved, handed on or taken back, or the work on it has gone on, or the day of any other
 * was put elsewhere; told in the transaction that still runs (期限の変化).
 */
public record DutyChanged(DutyCard before, DutyCard duty) {

    public boolean wasOverdue() {
        return before.state() == DutyState.OVERDUE;
    }

    /** Whether it is to be done by another day than before. */
    public boolean isMoved() {
        return duty.state().isOpen() && !before.due().equals(duty.due());
    }
}
