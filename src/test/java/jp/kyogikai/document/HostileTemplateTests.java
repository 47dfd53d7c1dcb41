package jp.kyogikai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.nio.file.Path;
import jp.kyogikai.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTemplateTests {

    private static final String FILE = "agenda.ftlh";

    @TempDir
    Path officeDir;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "${'freemarker.template.utility.Execute'?new()('id')}|?new",
                "${'1 + 1'?eval}|?eval",
                "${'1 + 1'? <#-- -->  eval}|?eval",
                "${\"a${'1'?eval}\"}|?eval",
                "${'x'?left_pad(2000000000)}|?left_pad",
                "${agenda?api.class}|?api",
                "${agenda.title?no_esc}|?no_esc",
                "<#assign x = 'a'>|#assign",
                "<#include '/etc/passwd'>|#include",
                "<#import '/x' as x>|#import",
                "<#macro m><@m/></#macro><@m/>|#macro",
                "<#setting locale='en'>|#setting",
                "<#noautoesc>${agenda.title}</#noautoesc>|#noautoesc",
                "<#attempt>${x}<#recover></#attempt>|#attempt",
                "<#ftl output_format='plainText'>|#ftl",
                "<#list 1.. as i>${i}</#list>|..",
                "${.data_model?size}|.data_model",
                "${.get_optional_template('x').exists?c}|.get_optional_template"
            })
    @DisplayName("文書を作るのに要らない命令は、行と命令を示して断る")
    void wordsThatNoPaperNeedsAreForbidden(String template, String word) {
        var first = template.startsWith("<#ftl");

        var refusal = refusal(first ? template : "<h1>次第</h1>\n" + template);

        assertThat(refusal).isEqualTo(new TemplateRefusal.Forbidden(FILE, first ? 1 : 2, word));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src=\"http://127.0.0.1/a.png\" alt=\"\"/>|src=http://127.0.0.1/a.png",
                "<img src=\"file:///etc/a.png\" alt=\"\"/>|src=file:///etc/a.png",
                "<img src=\"data:image/svg+xml,x\" alt=\"\"/>|src=data:image/svg+xml,x",
                "<p style=\"background: url(http://127.0.0.1/)\">x</p>|style=background: url(http://127.0.0.1/)",
                "<a href=\"javascript:alert(1)\">x</a>|href=javascript:alert(1)",
                "<p onclick=\"alert(1)\">x</p>|onclick",
                "<script>alert(1)</script>|<script>",
                "<link rel=\"stylesheet\" href=\"http://127.0.0.1/\"/>|<link>",
                "<style>@import 'http://127.0.0.1/';</style>|<style>",
                "<iframe src=\"http://127.0.0.1/\"></iframe>|<iframe>"
            })
    @DisplayName("外から読み込むものや動くものは、文書に置けない")
    void papersLoadAndRunNothing(String markup, String named) {
        var refusal = refusal("<h1>次第</h1>\n" + markup);

        assertThat(refusal).isEqualTo(new TemplateRefusal.ForbiddenMarkup(FILE, 2, named));
    }

    @Test
    @DisplayName("綴りを誤った項目は、空欄にせずに断る")
    void misspeltWordIsNamed() {
        var refusal = refusal("<h1>次第</h1>\n\n${agenda.dete}");

        assertThat(refusal).isEqualTo(new TemplateRefusal.Unknown(FILE, 3, "agenda.dete"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda.class", "agenda.groups.class", "agenda.meeting.class.classLoader"})
    @DisplayName("項目の裏にあるJavaのクラスには届かない")
    void classesBehindWordsAreOutOfReach(String expression) {
        var refusal = refusal("<h1>${" + expression + "}</h1>");

        assertThat(refusal).isInstanceOfAny(TemplateRefusal.Unknown.class, TemplateRefusal.Unfillable.class);
    }

    @Test
    @DisplayName("閉じ忘れた命令は、その行を示して断る")
    void unclosedDirectiveIsUngrammatical() {
        var refusal = refusal("<h1>次第</h1>\n<#list agenda.groups as group>");

        assertThat(refusal)
                .asInstanceOf(type(TemplateRefusal.Ungrammatical.class))
                .returns(2, TemplateRefusal.Ungrammatical::line);
    }

    @Test
    @DisplayName("閉じ忘れたタグは、その行を示して断る")
    void unclosedTagIsMalformed() {
        var refusal = refusal("<h1>次第</h1>\n<p>本文");

        assertThat(refusal)
                .asInstanceOf(type(TemplateRefusal.Malformed.class))
                .returns(2, TemplateRefusal.Malformed::paperLine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>見出しのない文書</p>", "<h2>開会</h2><h1>次第</h1>", "<h1> </h1>"})
    @DisplayName("最初の見出しがh1でない文書は、断る")
    void paperNeedsItsHeadingFirst(String template) {
        var refusal = refusal(template);

        assertThat(refusal).isEqualTo(new TemplateRefusal.NoHeading(FILE));
    }

    @Test
    @DisplayName("UTF-8でない様式は、保存し直すよう求める")
    void otherEncodingsAreRefused() {
        var shiftJis = "<h1>次第</h1>".getBytes(Charset.forName("Windows-31J"));

        var refusal = new OfficeTemplates(officeDir).with(FILE, shiftJis).refusal();

        assertThat(refusal).isEqualTo(new TemplateRefusal.NotUtf8(FILE));
    }

    @Test
    @DisplayName("大きすぎる様式は、断る")
    void hugeTemplatesAreRefused() {
        var refusal = refusal("x".repeat(TemplateShelf.BYTES_AT_MOST + 1));

        assertThat(refusal).isEqualTo(new TemplateRefusal.TooLarge(FILE, 64));
    }

    private Refusal refusal(String template) {
        return new OfficeTemplates(officeDir).with(FILE, template).refusal();
    }
}
