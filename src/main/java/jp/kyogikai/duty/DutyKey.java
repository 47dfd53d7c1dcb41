package jp.kyogikai.duty;

/** What is owed about what: for one such pair there is one duty at most (期限の見出し). */
public record DutyKey(DutyKind kind, String subject) {}
