package jp.kyogikai.meeting;

/** One meeting of the year and as what it counts (開催回数台帳の内訳). */
public record LedgerEntry(MeetingCard meeting, CountedAs as) {}
