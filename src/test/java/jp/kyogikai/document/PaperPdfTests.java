package jp.kyogikai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.kyogikai.desk.samples.SamplePapers;
import jp.kyogikai.meeting.MinutesPaper;
import jp.kyogikai.shared.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PaperPdfTests {

    private static final Papers PAPERS = new Papers(Path.of("no-office"), false);
    private static final Papers DEMO = new Papers(Path.of("no-office"), true);

    static List<SamplePapers.Sample> samples() {
        return SamplePapers.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("N3 どのPDFもPDF/UA-1に適合する")
    void everyPdfIsAccessible(SamplePapers.Sample sample) throws Exception {
        var pdf = PAPERS.pdf(sample.template(), sample.paper());

        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("見本と表示したPDFもPDF/UA-1に適合し、どのページにも見本と表示する")
    void everyPdfOfTheDemoIsAccessibleAndASpecimen(SamplePapers.Sample sample) throws Exception {
        var pdf = DEMO.pdf(sample.template(), sample.paper());

        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(pages(pdf)).allSatisfy(page -> assertThat(page).contains("見本　試用データのみ"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("どのPDFも長期保存のPDF/A-3aに適合する")
    void everyPdfCanBeArchived(SamplePapers.Sample sample) throws Exception {
        var pdf = PAPERS.pdf(sample.template(), sample.paper());

        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("どのPDFも字体を全て埋め込んでいる")
    void everyPdfCarriesItsFonts(SamplePapers.Sample sample) throws IOException {
        try (var pdf = Loader.loadPDF(PAPERS.pdf(sample.template(), sample.paper()))) {
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("読み上げの順は、文書に書かれた順のとおりで、抜けがない")
    void everyPdfIsReadInTheOrderOfThePage(SamplePapers.Sample sample) throws IOException {
        var html = PAPERS.html(sample.template(), sample.paper());

        try (var pdf = Loader.loadPDF(PAPERS.pdf(sample.template(), sample.paper()))) {
            assertThat(ReadingOrder.of(pdf)).isEqualTo(ReadingOrder.of(html));
        }
    }

    @Test
    @DisplayName("切れ目のない長い語も、紙からはみ出して消えない")
    void longWordsStayOnTheSheet() throws IOException {
        var word = "https://example.jp/" + "a".repeat(150);
        var item = new MinutesPaper.Item("1", "協議", word, "審議の要旨", word, word, "理由", word);
        var attendee = new MinutesPaper.Attendee(word, word, word);
        var minutes = new MinutesPaper(
                Wording.AS_TYPED,
                word,
                word,
                false,
                false,
                word,
                word,
                word,
                word,
                List.of(attendee),
                List.of(attendee),
                word,
                List.of(word),
                word,
                List.of(word),
                word,
                List.of(item),
                word,
                word);

        try (var pdf = Loader.loadPDF(PAPERS.pdf("minutes", minutes))) {
            assertThat(ReadingOrder.of(pdf)).isEqualTo(ReadingOrder.of(PAPERS.html("minutes", minutes)));
        }
    }

    @ParameterizedTest
    @EnumSource(Name.class)
    @DisplayName("人名の漢字は、一字も欠けずにPDFに出る")
    void namesKeepTheirCharacters(Name name) throws IOException {
        var pdf = PAPERS.pdf("answer", SamplePapers.answerTo(name.typed));

        assertThat(pages(pdf)).first().asString().contains(name.printed).doesNotContain("#");
    }

    enum Name {
        YOSHIDA("𠮷田　正　様", "𠮷田　正　様"),
        TAKASAKI("髙﨑　花子　様", "髙﨑　花子　様"),
        CIRCLED("①㈱みほん　様", "①㈱みほん　様"),
        VARIANT("葛\uDB40\uDD00城　様", "葛城　様");

        private final String typed;
        private final String printed;

        Name(String typed, String printed) {
            this.typed = typed;
            this.printed = printed;
        }
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (var number = 1; number <= document.getNumberOfPages(); number++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : pdf.getPages()) {
            for (COSName name : StreamSupport.stream(
                            page.getResources().getFontNames().spliterator(), false)
                    .toList()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
