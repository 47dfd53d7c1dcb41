package jp.kyogikai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.kyogikai.desk.samples.SamplePapers;
import jp.kyogikai.issue.ProposalPaper;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PapersTests {

    private static final Path GOLDEN = Path.of("src/test/resources/papers");

    @TempDir
    Path officeDir;

    static List<SamplePapers.Sample> samples() {
        return SamplePapers.all();
    }

    // after a wanted change: mvn test -Dtest=PapersTests -Dpapers.renew=true, then read the difference in git
    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("どの様式も、記入例から決まったとおりの文書になる")
    void everyTemplateMakesTheKnownPaper(SamplePapers.Sample sample) throws IOException {
        var golden = GOLDEN.resolve(sample.name() + ".html");

        var html = new Papers(officeDir, false)
                .html(sample.template(), sample.paper())
                .replaceAll("(?s)<style>.*?</style>\n", "");

        if (Boolean.getBoolean("papers.renew")) {
            Files.writeString(golden, html);
        }
        assertThat(html).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("どの様式も、記入例から決まったとおりのテキスト版になる")
    void everyTemplateMakesTheKnownText(SamplePapers.Sample sample) throws IOException {
        var golden = GOLDEN.resolve(sample.name() + ".txt");

        var text = new Papers(officeDir, false).text(sample.template(), sample.paper());

        if (Boolean.getBoolean("papers.renew")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    @DisplayName("市と町が共同で置く協議会の提言書は、首長を1行ずつ記す")
    void everyMayorHasALine() {
        var one = samples().stream()
                .map(SamplePapers.Sample::paper)
                .filter(ProposalPaper.class::isInstance)
                .map(ProposalPaper.class::cast)
                .findFirst()
                .orElseThrow();
        var two = new ProposalPaper(
                one.wording(),
                one.number(),
                "笠岡市長　様",
                List.of("里庄町長　様"),
                one.council(),
                one.sender(),
                one.sealOmitted(),
                one.issueNumber(),
                one.title(),
                one.situation(),
                one.steps(),
                one.adopted(),
                one.proposal(),
                one.replyDue(),
                one.department(),
                one.contact());

        assertThat(new Papers(officeDir, false).html("proposal", two)).contains("""
                <p class="addressee">笠岡市長　様</p>
                <p class="addressee">里庄町長　様</p>

                <div class="right sender">
                """);
    }

    @Test
    @DisplayName("どの様式にも記入例がある")
    void everyTemplateHasASample() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/templates"))) {
            var templates = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".ftlh"));

            assertThat(samples().stream()
                            .map(sample -> sample.template() + ".ftlh")
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(templates.toList());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("N9 試用のときは、どの文書にも見本と表示する")
    void everyPaperOfTheDemoSaysSpecimen(SamplePapers.Sample sample) {
        var papers = new Papers(officeDir, true);

        var html = papers.html(sample.template(), sample.paper());

        assertThat(html).contains(">見本　試用データのみ</p>");
    }

    @Test
    @DisplayName("本番では見本と表示しない")
    void paperOfTheOfficeIsNoSpecimen() {
        var html = new Papers(officeDir, false).html("agenda", SamplePapers.agenda());

        assertThat(html).doesNotContain("試用データのみ");
    }

    @Test
    @DisplayName("事務局の様式ファイルは、標準の様式に優先する")
    void templateOfTheOfficeWins() {
        var office = new OfficeTemplates(officeDir).with("agenda.ftlh", "<h1>${agenda.meeting}のご案内</h1>");

        var html = office.agenda();

        assertThat(html).contains("<h1>令和8年度第2回調整会議のご案内</h1>").doesNotContain("次第");
    }

    @Test
    @DisplayName("事務局の書式ファイルは、標準の書式に優先する")
    void styleOfTheOfficeWins() {
        var office = new OfficeTemplates(officeDir).with("paper.css", "body { font-size: 14pt }");

        var html = office.agenda();

        assertThat(html).contains("body { font-size: 14pt }").doesNotContain("size: A4");
    }

    @Test
    @DisplayName("入力された文字は、タグとして働かない")
    void typedMarkupIsOnlyText() {
        var html = html(new TextPaper("<script>alert(1)</script>", "1行目<img src=x onerror=alert(1)>\n2行目"));

        assertThat(html)
                .contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>")
                .contains("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .contains("<p>1行目&lt;img src=x onerror=alert(1)&gt;</p>")
                .doesNotContain("<script", "<img");
    }

    @Test
    @DisplayName("入力された改行は、段落として残り、空行は詰める")
    void typedLinesBecomeParagraphs() {
        var html = html(new TextPaper("件名", "　1行目\r\n\r\n2行目\n"));

        assertThat(html).contains("<p>1行目</p>\n<p>2行目</p>");
    }

    @Test
    @DisplayName("文書名は、書式の指定から抜け出せない")
    void titleCannotLeaveTheStyle() {
        var html = html(new TextPaper("\"} </style> \\", "本文"));

        assertThat(html).contains("content: \"\\22 \\7d \\20 \\3c \\2f style\\3e \\20 \\5c \"");
    }

    private String html(TextPaper paper) {
        new OfficeTemplates(officeDir).with("text.ftlh", "<h1>${text.title}</h1>\n<@paragraphs of=text.body/>");
        return new Papers(officeDir, false).html("text", paper);
    }

    record TextPaper(String title, String body) implements Paper {
        @Override
        public Wording wording() {
            return Wording.AS_TYPED;
        }
    }
}
