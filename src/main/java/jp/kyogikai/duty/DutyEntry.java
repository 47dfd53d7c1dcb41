package jp.kyogikai.duty;

import java.time.LocalDate;

/** One line of what happened to a duty, with the day before and after and who holds it since (期限の経過の1行). */
public record DutyEntry(ChangeKind kind, LocalDate dueBefore, LocalDate dueAfter, String holder, String reason) {}
