package jp.kyogikai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kyogikai.membership.Affiliation;
import jp.kyogikai.membership.Appointing;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.Office;
import jp.kyogikai.membership.Term;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
class GroupMirrorTests {

    private static final Affiliation NOWHERE = new Affiliation("", "");
    private static final BodyId KODOMO = new BodyId("kodomo");

    @Autowired
    private GroupMirror mirror;

    @Autowired
    private IdentityService engine;

    @Autowired
    private Appointing appointing;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Clock clock;

    @Autowired
    private Entitlements entitlements;

    @Autowired
    private EngineUsers users;

    @Autowired
    private EngineMemberships memberships;

    @Autowired
    private Grants grants;

    @Autowired
    private Unhindered unhindered;

    private final CouncilId council =
            new CouncilId("c" + UUID.randomUUID().toString().substring(0, 8));
    private final String username = "u" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    @DisplayName("部会長に委嘱すると、その部会の会長・部会長の権限グループに入る")
    void chairJoinsTheGroupOfTheBody() {
        var person = aPersonWithAccount();

        appointing.appoint(person, chair(), NOWHERE, Term.openFrom(today()), Actor.system());

        assertThat(groups()).containsExactly(council + "-kodomo-chair");
    }

    @Test
    @DisplayName("事務局の者は、その協議会のテナントに属する")
    void secretariatBelongsToItsCouncil() {
        var person = aPersonWithAccount();

        appointing.appoint(person, Office.secretariat(council), NOWHERE, Term.openFrom(today()), Actor.system());

        assertThat(engine.createTenantQuery().userMember(username).list())
                .extracting(Tenant::getId)
                .containsExactly(council.value());
    }

    @Test
    @DisplayName("任期の末日を昨日とすると、権限グループから外れる")
    void endedAppointmentLosesItsGroup() {
        var person = aPersonWithAccount();
        var term = Term.openFrom(today().minusDays(9));
        var appointment = appointing.appoint(person, chair(), NOWHERE, term, Actor.system());

        appointing.end(appointment, today().minusDays(1), Actor.system());

        assertThat(groups()).isEmpty();
    }

    @Test
    @DisplayName("アカウントを閉じると、エンジンの利用者と所属もすぐになくなる")
    void closedAccountIsForgotten() {
        var person = aPersonWithAccount();
        appointing.appoint(person, chair(), NOWHERE, Term.openFrom(today()), Actor.system());

        enrolling.close(new Username(username), Actor.system());

        assertThat(engine.createUserQuery().userId(username).count()).isZero();
        assertThat(groups()).isEmpty();
    }

    @Test
    @DisplayName("一人の委嘱で調べ直すのは、その人の所属だけである")
    void oneAppointmentConcernsOnePerson() {
        var other = "o" + username;
        var neighbour = appointing.register(council, "見本 次郎", "みほん じろう", Actor.system());
        enrolling.open(new Username(other), Visitor.PASSWORD, neighbour, Actor.system());
        engine.createMembership(other, "camunda-admin");

        appointing.appoint(aPersonWithAccount(), chair(), NOWHERE, Term.openFrom(today()), Actor.system());

        assertThat(groupsOf(other)).containsExactly("camunda-admin");
        mirror.mirror();
        assertThat(groupsOf(other)).isEmpty();
    }

    @Test
    @DisplayName("末日の当日までは権限があり、その翌日の反映で外れる")
    void termRunsOut() {
        var person = aPersonWithAccount();
        appointing.appoint(person, chair(), NOWHERE, new Term(today().minusDays(9), today()), Actor.system());
        var lastDay = groups();

        aDayLater(mirror);

        assertThat(lastDay).isNotEmpty();
        assertThat(groups()).isEmpty();
    }

    @Test
    @DisplayName("明日からの委嘱では、まだ権限がない")
    void futureAppointmentGivesNothingYet() {
        var person = aPersonWithAccount();

        appointing.appoint(person, chair(), NOWHERE, Term.openFrom(today().plusDays(1)), Actor.system());

        assertThat(groups()).isEmpty();
    }

    @Test
    @DisplayName("委員というだけでは、エンジンの権限グループに入らない")
    void membersHaveNoGroup() {
        var person = aPersonWithAccount();
        var member = Office.in(council, KODOMO, AppointmentRole.MEMBER);

        appointing.appoint(person, member, NOWHERE, Term.openFrom(today()), Actor.system());

        assertThat(groups()).isEmpty();
    }

    @Test
    @DisplayName("反映によらずに加えられた所属は、次の反映で取り除く")
    void membershipAddedBehindItsBackIsRemoved() {
        aPersonWithAccount();
        engine.createMembership(username, "camunda-admin");

        mirror.mirror();

        assertThat(groups()).isEmpty();
    }

    @Test
    @DisplayName("反映によらずに消された所属は、次の反映で戻す")
    void membershipRemovedBehindItsBackReturns() {
        var person = aPersonWithAccount();
        appointing.appoint(person, chair(), NOWHERE, Term.openFrom(today()), Actor.system());
        engine.deleteMembership(username, council + "-kodomo-chair");

        mirror.mirror();

        assertThat(groups()).containsExactly(council + "-kodomo-chair");
    }

    @Test
    @DisplayName("アカウントのない利用者がエンジンに作られても、次の反映で消す")
    void userWithoutAccountIsRemoved() {
        var intruder = "x" + username;
        engine.saveUser(engine.newUser(intruder));
        engine.createMembership(intruder, "camunda-admin");

        mirror.mirror();

        assertThat(engine.createUserQuery().userId(intruder).count()).isZero();
    }

    @Test
    @DisplayName("利用者の操作の途中で反映しても、その利用者の権限では妨げられず、操作者も変わらない")
    void mirrorsWithinARequest() {
        var person = aPersonWithAccount();
        engine.setAuthentication("jimukyoku", List.of());
        try {
            appointing.appoint(person, chair(), NOWHERE, Term.openFrom(today()), Actor.system());

            assertThat(engine.getCurrentAuthentication().getUserId()).isEqualTo("jimukyoku");
        } finally {
            engine.clearAuthentication();
        }
        assertThat(groups()).isNotEmpty();
    }

    private void aDayLater(GroupMirror today) {
        var tomorrow = Clock.offset(clock, Duration.ofDays(1));
        new GroupMirror(entitlements, users, memberships, grants, unhindered, tomorrow).mirror();
    }

    private PersonId aPersonWithAccount() {
        var person = appointing.register(council, "見本 太郎", "みほん たろう", Actor.system());
        enrolling.open(new Username(username), Visitor.PASSWORD, person, Actor.system());
        return person;
    }

    private Office chair() {
        return Office.in(council, KODOMO, AppointmentRole.CHAIR);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<String> groups() {
        return groupsOf(username);
    }

    private List<String> groupsOf(String user) {
        return engine.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
