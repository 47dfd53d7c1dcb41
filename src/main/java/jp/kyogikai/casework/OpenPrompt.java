package jp.kyogikai.casework;

import java.time.LocalDate;
import jp.kyogikai.shared.CasePromptId;

/** What a meeting asked and no circle has met about yet, as the office sees it: without a word of it (対応を待つ要請). */
public record OpenPrompt(CasePromptId id, String number, PromptKind kind, String meeting, LocalDate enteredOn) {}
