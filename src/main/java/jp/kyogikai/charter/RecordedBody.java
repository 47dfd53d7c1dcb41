package jp.kyogikai.charter;

/** A body of which something is on record, whatever the charters say today (記録のある会議体). */
public record RecordedBody(String council, String body) {}
