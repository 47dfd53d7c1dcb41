package jp.kyogikai.issue;

import java.time.LocalDate;

/** The wording a body left to the chair, as the chair finished it, and when (会長一任の結果). */
public record FinalWording(String text, String chair, LocalDate on) {}
