package jp.kyogikai.issue;

import java.time.LocalDate;

/** What the office answers when it is asked back; question and due date may change with it (照会への回答). */
public record Clarification(String text, String question, LocalDate due) {}
