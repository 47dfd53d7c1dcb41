package jp.kyogikai.mail;

/** A file that comes with a mail (添付ファイル). */
public record Enclosure(String name, String type, byte[] content) {

    /** A paper of the office. */
    public static Enclosure pdf(String name, byte[] content) {
        return new Enclosure(name, "application/pdf", content);
    }
}
