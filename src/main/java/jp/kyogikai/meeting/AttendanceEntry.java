package jp.kyogikai.meeting;

import jp.kyogikai.shared.PersonId;

/** One line of the attendance list: who, from where, how, and who came instead (出欠簿の1行). */
public record AttendanceEntry(
        PersonId person, String name, String organisation, Presence presence, String proxy, String note) {}
