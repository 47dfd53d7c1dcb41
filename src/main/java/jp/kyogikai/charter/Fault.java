package jp.kyogikai.charter;

/** One thing wrong in a charter: where it stands, what it is, and how to mend it (設定の誤り). */
public record Fault(String file, int line, Severity severity, String what, String mend) {

    /** Such as 【誤り】kisarazu.yaml 12行目：項目「teir」は使えません。もしかして「tier」ではありませんか。 */
    public String sentence() {
        return "【" + severity.label() + "】" + file + " " + line + "行目：" + what + mend;
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }
}
