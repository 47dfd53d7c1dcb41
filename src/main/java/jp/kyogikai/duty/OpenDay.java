package jp.kyogikai.duty;

import java.time.LocalDate;

/**
 * What is open by the book, and the day that followed from its facts when they were last asked (台帳の日付).
 *
 * @param base without what somebody granted beyond the rule
 */
record OpenDay(DutyKind kind, String subject, LocalDate base) {

    DutyKey key() {
        return new DutyKey(kind, subject);
    }
}
