package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.charter.SpeakerNaming;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.BodyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("会議録（公開用）")
class PublicMinutesTests {

    private static final Speakers SPEAKERS = Speakers.of(
            SampleMeeting.aMeeting().attendedBy(4),
            Charters.kisarazu().body(new BodyId("chosei")),
            List.of(),
            SpeakerNaming.MEMBER);

    @Test
    @DisplayName("非公開の議題は、番号のほかに載せる欄がない")
    void aClosedItemHasRoomForItsNumberAlone() {
        assertThat(Arrays.stream(PublicMinutes.Item.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("number", "open");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("非公開の会議では、どの区分の議題も番号だけになる")
    void everyItemOfAClosedMeetingIsClosed(ItemKind kind) {
        assertThat(PublicMinutes.Item.of(line(kind), true, SPEAKERS, "")).isEqualTo(new PublicMinutes.Item(3, null));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("公開の会議では、事例検討だけが番号だけになる")
    void onlyACaseIsClosedInAMeetingInPublic(ItemKind kind) {
        var item = PublicMinutes.Item.of(line(kind), false, SPEAKERS, "（賛成2人、反対0人）");

        if (kind == ItemKind.CASE_REVIEW) {
            assertThat(item).isEqualTo(new PublicMinutes.Item(3, null));
        } else {
            assertThat(item.open())
                    .isEqualTo(
                            new PublicMinutes.Open(kind.label(), "件名", "委員が述べた。", "継続（賛成2人、反対0人）", "理由", "委員の求めによる。"));
        }
    }

    private static AgendaLine line(ItemKind kind) {
        return new AgendaLine(
                AgendaItemId.fresh(),
                3,
                AgendaEntry.other(kind, "件名", "説明", "事務局", 5),
                Handling.DECIDED,
                Outcome.CONTINUE,
                "青木の求めによる。",
                "青木委員が述べた。");
    }
}
