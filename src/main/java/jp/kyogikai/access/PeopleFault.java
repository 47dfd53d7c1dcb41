package jp.kyogikai.access;

/** One thing wrong in a table of people: where it stands, what it is, and how to mend it (名簿の誤り). */
record PeopleFault(int line, String what, String mend) {

    /** Such as 3行目：ふりがながありません。氏名とふりがなの両方を書いてください。 */
    String sentence() {
        return line + "行目：" + what + mend;
    }
}
