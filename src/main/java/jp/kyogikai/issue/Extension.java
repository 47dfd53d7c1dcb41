package jp.kyogikai.issue;

import java.time.LocalDate;

/** A later day until which the report may come, and why (期限の延長). */
public record Extension(LocalDate due, String reason) {}
