package jp.kyogikai.program;

/** What holds for every text of plan, report and ledger, on whatever way it comes in (入力文の決まり). */
final class ProgramText {

    static final int MOST = 10_000;

    private ProgramText() {}

    static String required(String label, String text, int most) {
        if (text.isBlank()) {
            new ProgramRefusal.Missing(label).raise();
        }
        return atMost(label, text, most);
    }

    static String atMost(String label, String text, int most) {
        var length = text.codePointCount(0, text.length());
        if (length > most) {
            new ProgramRefusal.TooLong(label, length, most).raise();
        }
        return text;
    }
}
