package jp.kyogikai.issue;

import java.time.LocalDate;

/** Who does what by when; for a proposal, who is asked for a reply by when (取組の内容). */
public record MeasurePlan(MeasureKind kind, String responsible, String action, LocalDate due) {}
