package jp.kyogikai.duty;

import java.time.LocalDate;
import java.util.Set;
import jp.kyogikai.shared.Actor;

/** A module in whose own records a day stands that can be put later (期限の延長を記録する所). */
public interface Extending {

    /** The kinds whose day stands in these records. */
    Set<DutyKind> extended();

    /** Puts the day in the records later, and tells the book of duties. */
    void extend(DutyKey key, LocalDate to, String reason, Actor actor);
}
