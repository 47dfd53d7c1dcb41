package jp.kyogikai.privacy;

import java.time.Instant;

/** One line of the read log (閲覧記録の1行). */
public record ReadNote(Instant at, String reader, String what) {}
