package jp.kyogikai.workflow;

/** One line of a list to choose from, as forms expect it (選択肢). */
public record FormChoice(String label, String value) {}
