package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Council;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Origin;
import jp.kyogikai.issue.OriginKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("課題の出所とする市町村")
class RegistrationFormTests {

    private static final Council KASAOKA = Charters.elsewhere("kasaoka");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final LocalDate RAISED = LocalDate.of(2026, 10, 1);

    private final RegistrationForm form = new RegistrationForm(Charters.councils(CLOCK, KASAOKA, Charters.kisarazu()));

    @Test
    @DisplayName("1つの市の協議会では市の名称を、共同で置く協議会では首長を1つずつ選択肢に示す")
    void everyMunicipalityIsOffered() {
        assertThat(form.origins(Charters.kisarazu().id())).contains(new FormChoice("木更津市", "CITY"));
        assertThat(form.origins(KASAOKA.id()))
                .extracting(FormChoice::label)
                .containsExactly("くらし部会（提案）", "運営委員会（発意）", "委員", "地域生活支援拠点等", "笠岡市長", "里庄町長");
    }

    @ParameterizedTest
    @CsvSource({"kisarazu, CITY, 木更津市長", "kasaoka, CITY:里庄町長, 里庄町長", "kasaoka, CITY, 笠岡市長及び里庄町長"})
    @DisplayName("検討の結果は、選んだ市町村の首長にお知らせする")
    void theAnswerGoesToWhoWasChosen(String council, String chosen, String addressee) {
        assertThat(origin(council, chosen)).isEqualTo(new Origin(OriginKind.CITY, null, addressee, RAISED));
    }

    @Test
    @DisplayName("共同で置くのでない市町村の首長は、出所にならない")
    void othersAreNotOnTheList() {
        assertThat(refusal(() -> origin("kasaoka", "CITY:井原市長"))).isEqualTo(new Choices.NotChosen("課題の出所"));
    }

    private Origin origin(String council, String chosen) {
        return form.parse(
                        council,
                        FormText.submitted("短期入所"),
                        FormText.submitted("受入先が足りない。"),
                        FormText.submitted("REGIONAL"),
                        FormText.submitted("ORDINARY"),
                        FormText.submitted(chosen),
                        FormText.submitted(""),
                        FormText.submitted(RAISED.toString()))
                .origin();
    }
}
