package jp.kyogikai.document;

import freemarker.template.utility.StringUtil;

/** The page around a paper's body: language, title, style, and in a demo the word 見本 on every sheet (文書の枠). */
record PaperFrame(boolean demo) {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ja">
            <head>
            <meta charset="UTF-8"/>
            <meta name="subject" content="%1$s"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%1$s</title>
            <style>
            %2$s</style>
            <style>
            @page { @top-right { font: 9pt 'BIZ UDPGothic', 'Noto Sans JP'; color: #444; content: "%3$s" } }
            @page :first { @top-right { font: 9pt 'BIZ UDPGothic'; content: "" } }
            %4$s%6$s</style>
            </head>
            <body>
            <main class="paper">
            %5$s
            </main>
            </body>
            </html>
            """;

    /** What a template lays in this lies across the sheet; the press measures a whole paper by its first sheet. */
    private static final String WIDE = "<div class=\"wide\">";

    private static final String ACROSS = "@page { size: A4 landscape; margin: 18mm 15mm 15mm 15mm }\n";

    // in the margin of every sheet, where neither a template nor a style of the office can leave it out
    private static final String SPECIMEN_STYLE = """
            @page { @top-left { font: bold 11pt 'BIZ UDPGothic'; color: #b00020; content: "見本　試用データのみ" } }
            @page :first { @top-left { font: bold 11pt 'BIZ UDPGothic'; color: #b00020; content: "見本　試用データのみ" } }
            """;
    private static final String SPECIMEN = "<p class=\"specimen\" style=\"border: 2px solid #b00020; color: #b00020;"
            + " font-weight: bold; text-align: center\">見本　試用データのみ</p>\n";

    String around(String title, String style, String body) {
        return PAGE.formatted(
                StringUtil.XHTMLEnc(title),
                style,
                cssString(title),
                demo ? SPECIMEN_STYLE : "",
                marked(body),
                body.contains(WIDE) ? ACROSS : "");
    }

    /** The body by itself, which in a demo says first that it is none of the office. */
    String marked(String body) {
        return (demo ? SPECIMEN : "") + body.strip();
    }

    private static String cssString(String text) {
        var css = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return css.toString();
    }
}
