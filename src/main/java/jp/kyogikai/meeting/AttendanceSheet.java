package jp.kyogikai.meeting;

import java.util.List;

/**
 * Who took part in a meeting, and whether they were enough (出欠の状況).
 *
 * @param entries as recorded, in the order of the roster; empty before
 * @param quorum who is present against what the charter asks for; nobody is, before anything is recorded
 */
public record AttendanceSheet(List<AttendanceEntry> entries, Gathering gathering, QuorumCount quorum) {

    public AttendanceSheet {
        entries = List.copyOf(entries);
    }

    public boolean isRecorded() {
        return !entries.isEmpty();
    }
}
