package jp.kyogikai.issue;

import java.time.LocalDate;

/** One thing a subcommittee did in order to answer: when, with whom, and what came of it (調査活動). */
public record Activity(ActivityKind kind, LocalDate on, String subject, String result) {}
