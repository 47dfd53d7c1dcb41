package jp.kyogikai.duty;

import java.time.LocalDate;
import jp.kyogikai.shared.CouncilId;

/** What is owed right now, as the owner of the facts reads it from them (現に負っている期限). */
public record Owed(CouncilId council, DutyKey key, Label label, Ground ground, Holder holder, LocalDate due) {}
