package jp.kyogikai.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.membership.Addresses;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
class RegisteringTests {

    private static final BodyId ZENTAI = new BodyId("zentai");

    @LocalServerPort
    private int port;

    @Autowired
    private Registering registering;

    @Autowired
    private Councils councils;

    @Autowired
    private Roster roster;

    @Autowired
    private Addresses addresses;

    @Autowired
    private IdentityService engine;

    @Autowired
    private Clock clock;

    private final String username = "u" + UUID.randomUUID().toString().substring(0, 8);
    private Council council;

    @BeforeEach
    void aCouncilOfItsOwn() {
        var model = councils.council(new CouncilId("kisarazu"));
        var id = new CouncilId("c" + UUID.randomUUID().toString().substring(0, 8));
        council = new Council(
                id,
                model.since(),
                model.name(),
                model.city(),
                model.mayors(),
                model.shortName(),
                model.office(),
                model.terms(),
                model.anonymity(),
                model.caseRules(),
                model.activities(),
                model.closingDays(),
                model.deadlines(),
                model.bodies(),
                model.yearTotals(),
                model.yearPlan(),
                model.papers(),
                model.hub(),
                model.former());
    }

    @Test
    @DisplayName("名簿で登録した事務局の者は、示されたパスワードで入り、事務局の権限を持つ")
    void registeredPersonLogsIn() {
        var registered = register(threePeople());

        var answer = new Visitor(port).logIn(username, registered.passwords().get(username));

        assertThat(registered.people()).isEqualTo(3);
        assertThat(Visitor.location(answer)).isEqualTo("/");
        assertThat(groups()).containsExactly(council.id() + "-secretariat");
    }

    @Test
    @DisplayName("名簿の委員は、その会議体の名簿に載る")
    void registeredMembersServe() {
        register(threePeople());

        var members = roster.membersOf(council.id(), ZENTAI, LocalDate.now(clock), Actor.system());

        assertThat(members).extracting(Member::name).containsExactly("見本 松太郎", "見本 竹子");
    }

    @Test
    @DisplayName("誤りが1件でもあれば、誰も登録しない")
    void nobodyIsRegisteredWithAFault() {
        var registered = register(threePeople() + ",見本 梅,,,,\n");

        assertThat(registered.faults()).hasSize(1);
        assertThat(roster.membersOf(council.id(), ZENTAI, LocalDate.now(clock), Actor.system()))
                .isEmpty();
    }

    @Test
    @DisplayName("同じ名簿をもう一度読ませても、登録済みの行はそのままにして知らせる")
    void secondTimeLeavesAlone() {
        register(threePeople());

        var again = register(threePeople());

        assertThat(again.people()).isZero();
        assertThat(again.leftAlone()).hasSize(3).first().asString().startsWith("2行目：ユーザー名「" + username + "」は登録済み");
    }

    @Test
    @DisplayName("会長のいる会議体に別の会長を書くと、その行を誤りとする")
    void bodyWithAChairTakesNoOther() {
        register(threePeople());

        var other = register(header() + ",見本 梅,みほん うめ,,,全体会議:会長\n");

        assertThat(other.faults()).singleElement().asString().startsWith("2行目：").contains("見本 松太郎さん");
    }

    @Test
    @DisplayName("登録済みの人は、メールの列に書いたアドレスだけが改まる")
    void addressOfSomebodyKnownIsChanged() {
        register(threePeople());
        var table =
                header().strip() + ",メール\n,見本 竹子,みほん たけこ,別の会,理事,,takeko@mihon.example.jp\n" + ",見本 松太郎,みほん まつたろう,,,,\n";

        var again = register(table);

        assertThat(again.people()).isZero();
        assertThat(again.leftAlone()).anyMatch(it -> it.equals("2行目：「見本 竹子」のメールアドレスを、この行のとおりに改めました。"));
        var members = roster.membersOf(council.id(), ZENTAI, LocalDate.now(clock), Actor.system());
        assertThat(members).extracting(Member::organisation).contains("みほん会");
        assertThat(addresses.reachable(members.stream().map(Member::person).toList()))
                .hasSize(1);
    }

    private Registered register(String table) {
        return registering.register(council, table.getBytes(UTF_8), Actor.system());
    }

    private String threePeople() {
        return header() + username + ",見本 花子,みほん はなこ,みほん市,主査,事務局\n"
                + ",見本 松太郎,みほん まつたろう,みほん大学,教授,全体会議:会長\n"
                + ",見本 竹子,みほん たけこ,みほん会,会長,全体会議:委員\n";
    }

    private static String header() {
        return "ユーザー名,氏名,ふりがな,所属,職名,役職\n";
    }

    private List<String> groups() {
        return engine.createGroupQuery().groupMember(username).list().stream()
                .map(Group::getId)
                .toList();
    }
}
