package jp.kyogikai.duty;

/**
 * An overdue duty has been done, moved, handed on or taken back, or the work on it has gone on; told in the transaction
 * that still runs (期限の変化).
 */
public record DutyChanged(DutyCard duty) {}
