package jp.kyogikai.casework;

/** An assignment of which nobody has said yet what became of it, and the key of its row (確認を待つ役割分担). */
public record OpenAssignment(String key, Assignment assignment) {}
