package jp.kyogikai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.testing.InKyogikai;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
class DemoPeopleTests {

    private static final CouncilId KISARAZU = new CouncilId("kisarazu");

    @Autowired
    private Roster roster;

    @Autowired
    private Clock clock;

    @Autowired
    private Councils councils;

    @ParameterizedTest
    @CsvSource({"zentai, 33", "chosei, 11", "kodomo, 6"})
    @DisplayName("見本では、全体会議は33人、調整会議は5機関と6部会長の11人で構成する")
    void bodiesAreFilled(String body, int members) {
        var seats = roster.membersOf(KISARAZU, new BodyId(body), LocalDate.now(clock), Actor.system());

        assertThat(seats).hasSize(members);
    }

    @ParameterizedTest
    @CsvSource({"zentai", "chosei", "shuro", "kodomo", "kenri", "kyoju", "anshin", "keihatsu"})
    @DisplayName("個別支援会議のほかは、どの会議体にも会長・部会長がいる")
    void everyStandingBodyHasAChair(String body) {
        var chair = roster.chairOf(KISARAZU, new BodyId(body), LocalDate.now(clock));

        assertThat(chair).isPresent();
    }

    @Test
    @DisplayName("見本の名簿には、誤りがない")
    void theTableHasNoFaults() {
        var file = DemoPeople.people(councils.council(KISARAZU));

        assertThat(file.lines()).hasSize(38);
        assertThat(file.faults()).isEmpty();
    }

    @Test
    @DisplayName("無作為なパスワードは、基準を満たし、毎回異なる")
    void randomPasswordsAreGood() {
        var one = InitialPasswords.random();

        assertThat(PasswordPolicy.whyNot(new Username("kaicho"), one)).isEmpty();
        assertThat(one).isNotEqualTo(InitialPasswords.random());
    }

    @Test
    @DisplayName("見本の名簿には、字体の異なる漢字の氏名がある")
    void rareCharactersAreShown() {
        var members = roster.membersOf(KISARAZU, new BodyId("zentai"), LocalDate.now(clock), Actor.system());

        assertThat(members).extracting(Member::name).anyMatch(name -> name.contains("𠮷") && name.contains("髙"));
    }
}
