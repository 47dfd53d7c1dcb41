package jp.kyogikai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A11 表記の統一")
class PenmanshipTests {

    private static final Wording OURS = new Wording(Map.of("障害", "障がい"), List.of(), "，");

    record MemoPaper(Wording wording, String text, List<Member> members) implements Paper {}

    record Member(@ProperName String organisation, String duty) {}

    private final Penmanship penmanship =
            Penmanship.of(new MemoPaper(OURS, "", List.of(new Member("障害者A&B会", "障害の相談"))));

    @Test
    @DisplayName("文書の言葉を書き換え、タグとその属性には触れない")
    void onlyWordsAreWrittenAnew() {
        assertThat(penmanship.markup("障害、<p class=\"障害、\">障害、</p><br/>障害"))
                .isEqualTo("障がい，<p class=\"障害、\">障がい，</p><br/>障がい");
    }

    @Test
    @DisplayName("文書に出る団体の名称は、文中でも書き換えない")
    void namesOnThePaperAreKept() {
        assertThat(penmanship.markup("<p>障害者A&amp;B会から、障害の相談</p>")).isEqualTo("<p>障害者A&amp;B会から，障がいの相談</p>");
        assertThat(penmanship.text("障害者A&B会から、障害の相談")).isEqualTo("障害者A&B会から，障がいの相談");
    }

    @Test
    @DisplayName("氏名や敬称に続けて書かれた団体の名称も、文中で書き換えない")
    void aNameIsKnownWithoutWhatStandsBesideIt() {
        var paper = new MemoPaper(OURS, "", List.of(new Member("見本市障害者の会　会長　山田 一郎", "")));

        assertThat(Penmanship.of(paper).text("見本市障害者の会が障害を語る")).isEqualTo("見本市障害者の会が障がいを語る");
    }

    @Test
    @DisplayName("表記は様式の項目にはならない")
    void howItIsWrittenIsNoWordOfThePaper() {
        assertThat(Words.of(new MemoPaper(OURS, "本文", List.of())))
                .isEqualTo(Map.of("memo", Map.of("text", "本文", "members", List.of())));
    }
}
