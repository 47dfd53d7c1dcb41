package jp.kyogikai.duty;

import java.time.Instant;

/** One line of what happened to a duty, with when it was entered and by whom (期限の経過の1行と入力者). */
public record DutyEvent(DutyEntry entry, Instant at, String by) {}
