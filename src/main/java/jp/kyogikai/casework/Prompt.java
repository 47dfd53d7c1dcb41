package jp.kyogikai.casework;

import java.time.LocalDate;

/**
 * What a meeting asked of the circle of a case that does not move (会議からの要請).
 *
 * @param meeting such as 令和8年度 第1回 調整会議
 * @param on its day
 * @param text which office, and why
 */
public record Prompt(PromptKind kind, String meeting, LocalDate on, String text) {}
