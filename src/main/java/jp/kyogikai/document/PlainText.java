package jp.kyogikai.document;

/**
 * A text that goes out by mail (メールの文面).
 *
 * @param subject the first line of the template, after 件名：
 * @param body everything below it
 */
public record PlainText(String subject, String body) {

    private static final String SUBJECT = "件名：";
    private static final String SPECIMEN = "\n※これは試用のシステムから送った見本です。\n";

    static PlainText read(String text, boolean demo) {
        var lines = text.replaceFirst("^\n+", "").split("\n", 2);
        var subject = lines[0].replaceFirst("^" + SUBJECT, "").strip();
        var body = lines.length < 2 ? "" : lines[1].replaceFirst("^\n+", "").stripTrailing() + "\n";
        return demo ? new PlainText("【見本】" + subject, body + SPECIMEN) : new PlainText(subject, body);
    }
}
