package jp.kyogikai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jp.kyogikai.desk.samples.SamplePapers;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.HtmlUtils;

@DisplayName("N2 文書のテキスト版")
class TextEditionTests {

    private static final Papers PAPERS = new Papers(Path.of("no-office"), false);
    private static final Papers DEMO = new Papers(Path.of("no-office"), true);

    @TempDir
    Path officeDir;

    static List<SamplePapers.Sample> samples() {
        return SamplePapers.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("画面にある言葉は、一つも欠けず、途中で改行されずにテキスト版にある")
    void nothingOfThePageIsMissingOrCut(SamplePapers.Sample sample) {
        var page = PAPERS.html(sample.template(), sample.paper());
        var lines = PAPERS.text(sample.template(), sample.paper())
                .lines()
                .map(TextEditionTests::withoutBlanks)
                .toList();

        assertThat(words(page)).isNotEmpty().allSatisfy(word -> assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains(word)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("タグも、空行の続きも、行末の空白も残らない")
    void noMarkupIsLeft(SamplePapers.Sample sample) {
        var text = PAPERS.text(sample.template(), sample.paper());

        assertThat(text).doesNotContain("<", "&", "\n\n\n", "\t").doesNotContainPattern("(?m)[ 　]$");
        assertThat(text).endsWith("［文書の終わり］\n");
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("試用のときは、テキスト版も初めに見本と示す")
    void theTextOfTheDemoSaysSpecimen(SamplePapers.Sample sample) {
        var text = DEMO.text(sample.template(), sample.paper());

        assertThat(text.lines().skip(3).findFirst()).contains("見本　試用データのみ");
    }

    @Test
    @DisplayName("見出しは記号で始まり、文書名は1行になる")
    void headingsAreMarked() {
        var text = edition("""
                <h1><span>協議会</span><br/>
                第1回　次第</h1>
                <h2>1　開会</h2>
                <h3><span class="number">（1）</span>件名</h3>
                <h4>理由</h4>
                """);

        assertThat(text.lines()).contains("■ 協議会　第1回　次第", "● 1　開会", "◆ （1）件名", "◇ 理由");
    }

    @Test
    @DisplayName("見出しの列がある表は、行ごとに「項目：値」とする")
    void aTableIsReadRowByRow() {
        var text = edition("""
                <h1>表</h1>
                <table><thead><tr><th scope="col">賛否<br/>（○）</th><th scope="col">所　属</th></tr></thead>
                <tbody><tr><td>賛成</td><td><p>みほん会</p><p>理事</p></td></tr><tr><td>　</td><td>市</td></tr></tbody></table>
                """);

        assertThat(text).contains("""
                ［表　2行］
                ［1行目］
                賛否（○）：賛成
                所属：
                みほん会
                理事
                ［2行目］
                賛否（○）：（空欄）
                所属：市
                ［表の終わり］
                """);
    }

    @Test
    @DisplayName("行が項目名で始まる表は、1行に「項目：値」とする")
    void aFormIsReadAsFacts() {
        var text = edition("<h1>様式</h1><table><tr><th scope=\"row\">日　時</th><td>令和8年5月20日</td></tr></table>");

        assertThat(text.lines()).contains("日時：令和8年5月20日");
    }

    @Test
    @DisplayName("ルビは括弧で、画像は代わりの文で読める。箇条書きは「・」で始まる")
    void rubyPicturesAndListsAreReadable() {
        var text = edition("""
                <h1>件名</h1>
                <p><ruby>木更津<rp>(</rp><rt>きさらづ</rt><rp>)</rp></ruby>市<img src="data:image/png;base64," alt="市章"/></p>
                <ul><li>一つ目</li><li>二つ目</li></ul><ol><li>初め</li></ol>
                """);

        assertThat(text.lines()).contains("木更津（きさらづ）市［画像：市章］", "・一つ目", "・二つ目", "1　初め");
    }

    @Test
    @DisplayName("様式の都合の改行は詰め、入力された空白は残す")
    void breaksOfTheTemplateAreNotHeard() {
        var text = edition("<h1>件名</h1><p>令和8年度 第1回\n  調整会議\nWeb\nMeeting</p>");

        assertThat(text.lines()).contains("令和8年度 第1回調整会議Web Meeting");
    }

    @Test
    @DisplayName("PDFのページの始まりを、そこから始まる見出し、段落又は表の行の前に示す")
    void pagesOfTheSheetAreTold() throws IOException {
        var paper = new LongPaper("件名", "段落の文です。\n".repeat(120), List.of(new LongPaper.Row("終わりの行")));
        var papers = new OfficeTemplates(officeDir)
                .with(
                        "long.ftlh",
                        "<h1>${long.title}</h1>\n<@paragraphs of=long.body/>\n<table class=\"form\">"
                                + "<#list long.rows as row><tr><th scope=\"row\">行</th><td>${row.text}</td></tr></#list></table>")
                .papers();

        var text = papers.text("long", paper);

        try (var pdf = Loader.loadPDF(papers.pdf("long", paper))) {
            for (var number = 1; number <= pdf.getNumberOfPages(); number++) {
                assertThat(text).contains("［%dページ］".formatted(number));
            }
            assertThat(text).doesNotContain("［%dページ］".formatted(pdf.getNumberOfPages() + 1));
            var onFirst = text.substring(text.indexOf("［1ページ］"), text.indexOf("［2ページ］"));
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(count(onFirst)).isEqualTo(count(stripper.getText(pdf)));
        }
    }

    private static long count(String text) {
        return Pattern.compile("段落の文です。").matcher(text).results().count();
    }

    private static String edition(String body) {
        return TextEdition.of(body, List.of());
    }

    record LongPaper(String title, String body, List<Row> rows) implements Paper {
        @Override
        public Wording wording() {
            return Wording.AS_TYPED;
        }

        record Row(String text) {}
    }

    private static List<String> words(String page) {
        var body = page.substring(page.indexOf("<body>"));
        return Arrays.stream(body.split("<[^>]*>|\n"))
                .map(HtmlUtils::htmlUnescape)
                .map(TextEditionTests::withoutBlanks)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
