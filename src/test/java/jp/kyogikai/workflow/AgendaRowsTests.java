package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.kyogikai.charter.PostponementRule;
import jp.kyogikai.consultation.MatterKind;
import jp.kyogikai.consultation.Waiting;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.meeting.AgendaEntry;
import jp.kyogikai.meeting.RowMismatch;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.TypedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgendaRowsTests {

    private static final PostponementRule RULE = new PostponementRule(2, Article.unconfirmed());
    private static final Waiting BEDS = waiting("k1", "短期入所", 0);
    private static final Waiting BUS = waiting("k2", "移動支援", 1);

    @Test
    @DisplayName("議題は、付議も、ほかの議題も、事務局の付けた順に並ぶ")
    void itemsFollowTheGivenOrder() {
        var entries = parse(ticked("k1", 3) + "," + ticked("k2", 1), other("報告", 2));

        assertThat(entries).extracting(AgendaEntry::title).containsExactly("移動支援", "報告", "短期入所");
    }

    @Test
    @DisplayName("選ばない付議は、次第に載らず待ち続ける")
    void untickedMatterStaysAway() {
        var entries = parse("{\"id\":\"k1\",\"include\":false}", other("報告", 1));

        assertThat(entries).extracting(AgendaEntry::title).containsExactly("報告");
    }

    @Test
    @DisplayName("付議の題は、画面ではなく台帳から取る")
    void titleComesFromTheTable() {
        var entries = parse("{\"id\":\"k1\",\"include\":true,\"heading\":\"書き換えた題\"}", "");

        assertThat(entries).extracting(AgendaEntry::title).containsExactly("短期入所");
    }

    @Test
    @DisplayName("もう待っていない付議は断る")
    void staleMatterIsRefused() {
        var refusal = refusal(() -> parse(ticked("k9", 1), ""));

        assertThat(refusal).isEqualTo(new RowMismatch.Unknown());
    }

    @Test
    @DisplayName("同じ付議は、一つの次第に二度載せられない")
    void doubledMatterIsNamed() {
        var refusal = refusal(() -> parse(ticked("k1", 1) + "," + ticked("k1", 2), ""));

        assertThat(refusal).isEqualTo(new RowMismatch.Doubled("短期入所"));
    }

    @Test
    @DisplayName("議題名のない議題は断る")
    void otherItemNeedsATitle() {
        var refusal = refusal(() -> parse("", other("", 1)));

        assertThat(refusal).isEqualTo(new TypedText.Empty("議題名"));
    }

    @Test
    @DisplayName("一覧には、持ち越した回数を示す")
    void headingTellsPostponements() {
        assertThat(AgendaRows.Matter.of(BUS, RULE, "", null, true, 2).heading())
                .isEqualTo("R8-課題-001　移動支援（令和8年10月1日付議、持越し1回）");
        assertThat(AgendaRows.Matter.of(BEDS, RULE, "", null, true, 2).heading())
                .isEqualTo("R8-課題-001　短期入所");
    }

    private static List<AgendaEntry> parse(String matters, String others) {
        return AgendaRows.parse(
                FormRows.submitted("[" + matters + "]"), FormRows.submitted("[" + others + "]"), List.of(BEDS, BUS));
    }

    private static String ticked(String id, int position) {
        return "{\"id\":\"%s\",\"include\":true,\"position\":%d}".formatted(id, position);
    }

    private static String other(String title, int position) {
        return "{\"kind\":\"REPORT\",\"title\":\"%s\",\"position\":%d}".formatted(title, position);
    }

    private static Waiting waiting(String id, String title, int postponed) {
        return new Waiting(
                new ConsultationId(id),
                MatterKind.ISSUE,
                null,
                "R8-課題-001",
                title,
                "",
                Instant.parse("2026-09-30T15:00:00Z"),
                postponed,
                false);
    }
}
