package jp.kyogikai.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.kyogikai.shared.BodyId;

/** One meeting of the plan of a year (年間計画の1行). */
record Planned(BodyId body, String kind, LocalDate on, LocalTime from, LocalTime to) {}
