package jp.kyogikai.mail;

/** How it ended when a mail was given to a carrier (送信の結果). */
sealed interface Carried {

    /** The server has taken it. */
    record Accepted() implements Carried {}

    /** It lies in the outbox. */
    record Boxed() implements Carried {}

    /** The server does not take it, and will not. */
    record Refused(String fault) implements Carried {}

    /** The server has certainly not taken it, and may later. */
    record Postponed(String fault) implements Carried {}

    /** Nobody can tell whether the server has taken it. */
    record Doubtful(String fault) implements Carried {}
}
