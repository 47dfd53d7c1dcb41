package jp.kyogikai.membership;

import static jp.kyogikai.membership.AppointmentRole.CHAIR;
import static jp.kyogikai.membership.AppointmentRole.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.shared.RefusedException;
import jp.kyogikai.testing.InKyogikai;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
class RosterTests {

    private static final BodyId KODOMO = new BodyId("kodomo");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Term TERM = new Term(LocalDate.of(2026, 4, 1), LocalDate.of(2029, 3, 31));
    private static final Actor SYSTEM = Actor.system();

    @Autowired
    private Roster roster;

    @Autowired
    private Appointing appointing;

    @Autowired
    private Appointments appointments;

    private final CouncilId council = new CouncilId("c" + UUID.randomUUID());

    @Test
    @DisplayName("名簿は役割の順、同じ役割では五十音順に並ぶ")
    void ordersByRoleThenKana() {
        appoint("加藤 甲", "かとう こう", MEMBER);
        appoint("垣内 乙", "がいち おつ", MEMBER);
        appoint("渡辺 丙", "わたなべ へい", CHAIR);

        var members = roster.membersOf(council, KODOMO, JUNE, SYSTEM);

        assertThat(members).extracting(Member::name).containsExactly("渡辺 丙", "垣内 乙", "加藤 甲");
    }

    @Test
    @DisplayName("二つの役割をもつ者は、上位の役割で一度だけ載る")
    void eachPersonStandsOnce() {
        var person = appoint("𠮷野 髙子", "よしの たかこ", MEMBER);
        appoint(person, CHAIR, TERM);

        var members = roster.membersOf(council, KODOMO, JUNE, SYSTEM);

        assertThat(members).extracting(Member::role).containsExactly(CHAIR);
    }

    @Test
    @DisplayName("要綱設定で席のある各専門部会長は、委嘱しなくても調整会議の委員であり、交代した日から新しい部会長に替わる")
    void chairsSitWhereTheCharterSeatsThem() {
        var kisarazu = new CouncilId("kisarazu");
        var chosei = new BodyId("chosei");
        var later = new Term(LocalDate.of(2035, 4, 1), LocalDate.of(2036, 3, 31));
        var successor = appointing.register(kisarazu, "金田 新", "かねだ あらた", SYSTEM);
        appointing.appoint(successor, Office.in(kisarazu, KODOMO, CHAIR), new Affiliation("みほん園", "園長"), later, SYSTEM);

        var today = roster.membersOf(kisarazu, chosei, JUNE, SYSTEM);
        var then = roster.membersOf(kisarazu, chosei, later.from(), SYSTEM);

        assertThat(today).hasSize(11).filteredOn(it -> it.role() == CHAIR).hasSize(1);
        assertThat(today).extracting(Member::name).contains("祇園 さくら");
        assertThat(then).extracting(Member::name).containsExactly("金田 新");
        assertThat(then).extracting(Member::role).containsExactly(MEMBER);
    }

    @Test
    @DisplayName("要綱の改正で加わる部会の長は、施行日からの会議では、施行の前に尋ねても委員であり、前日までの会議では委員でない")
    void chairsSitByTheCharterOfTheDay() {
        var mihon = new CouncilId("mihon");
        var whole = new BodyId("oya");
        var change = LocalDate.of(2027, 4, 1);
        var chair = appointing.register(mihon, "部会 長子", "ぶかい ちょうこ", SYSTEM);
        var term = new Term(LocalDate.of(2027, 3, 1), LocalDate.of(2028, 3, 31));
        appointing.appoint(
                chair, Office.in(mihon, new BodyId("ko"), CHAIR), new Affiliation("みほん園", "園長"), term, SYSTEM);
        var versions = changing(change);
        var inMarch = new Roster(appointments, versions);
        var before = versions.council(mihon, change.minusDays(1)).version();

        assertThat(inMarch.membersOf(mihon, whole, change.minusDays(1), SYSTEM)).isEmpty();
        assertThat(inMarch.membersOf(mihon, whole, change.plusDays(9), SYSTEM))
                .extracting(Member::person)
                .containsExactly(chair);
        assertThat(inMarch.membersOf(before, whole, change.plusDays(9), SYSTEM))
                .as("a meeting that began before keeps its seats")
                .isEmpty();
    }

    @Test
    @DisplayName("時限の部会の長は、設置期間の終わりの日まで、席のある会議体の委員であり、翌日からは委員でない")
    void theSeatOfAChairEndsWithTheBody() {
        var mihon = new CouncilId("mihon");
        var last = LocalDate.of(2023, 3, 31);
        var chair = appointing.register(mihon, "時限 長夫", "じげん おさお", SYSTEM);
        var term = new Term(LocalDate.of(2022, 4, 1), LocalDate.of(2024, 3, 31));
        appointing.appoint(
                chair, Office.in(mihon, new BodyId("ko"), CHAIR), new Affiliation("みほん園", "園長"), term, SYSTEM);
        var ending = Charters.SMALL.replace("    tier: 専門部会\n", "    tier: 専門部会\n    until: 令和5年3月31日\n");
        var march = Clock.fixed(Instant.parse("2023-03-30T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
        var timed = new Roster(appointments, Charters.councils(march, CharterFile.read("mihon.yaml", ending)));

        assertThat(timed.membersOf(mihon, new BodyId("oya"), last, SYSTEM))
                .extracting(Member::person)
                .containsExactly(chair);
        assertThat(timed.membersOf(mihon, new BodyId("oya"), last.plusDays(1), SYSTEM))
                .isEmpty();
    }

    /** Looked at on 30 March: a subcommittee is to come, whose chair then sits in the whole council. */
    private static Councils changing(LocalDate on) {
        var later = Charters.SMALL;
        var before = later.substring(0, later.indexOf("  ko:")).replaceAll(".*会議体の長.*\n", "") + "...\n";
        var march = Clock.fixed(Instant.parse("2027-03-30T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
        return Charters.councils(
                march, CharterFile.read("mihon.yaml", before), CharterFile.read("mihon@" + on + ".yaml", later));
    }

    @Test
    @DisplayName("𠮷と髙を含む氏名をそのまま保つ")
    void keepsRareCharacters() {
        appoint("𠮷野 髙子", "よしの たかこ", MEMBER);

        var members = roster.membersOf(council, KODOMO, JUNE, SYSTEM);

        assertThat(members).extracting(Member::name).containsExactly("𠮷野 髙子");
    }

    @Test
    @DisplayName("任期の末日の翌日には名簿に載らない")
    void termEnds() {
        appoint("見本 太郎", "みほん たろう", MEMBER);

        var members = roster.membersOf(council, KODOMO, LocalDate.of(2029, 4, 1), SYSTEM);

        assertThat(members).isEmpty();
    }

    @Test
    @DisplayName("部会長の交代は日付で決まり、前日までは前任者である")
    void chairChangesWithTheDay() {
        var before = appointing.register(council, "前任 一", "ぜんにん はじめ", SYSTEM);
        appoint(before, CHAIR, new Term(TERM.from(), JUNE.minusDays(1)));
        var after = appointing.register(council, "後任 二", "こうにん つぐ", SYSTEM);
        appoint(after, CHAIR, Term.openFrom(JUNE));

        var eve = roster.chairOf(council, KODOMO, JUNE.minusDays(1));
        var day = roster.chairOf(council, KODOMO, JUNE);

        assertThat(eve).map(Member::person).contains(before);
        assertThat(day).map(Member::person).contains(after);
    }

    @Test
    @DisplayName("任期の重なる二人目の部会長は委嘱できない")
    void oneChairAtATime() {
        appoint("前任 一", "ぜんにん はじめ", CHAIR);
        var second = appointing.register(council, "後任 二", "こうにん つぐ", SYSTEM);

        var refused = refused(() -> appoint(second, CHAIR, Term.openFrom(JUNE)));

        assertThat(refused.refusal()).isEqualTo(new AppointmentRefusal.ChairTaken("前任 一", TERM.from()));
    }

    @Test
    @DisplayName("末日が初日より前の任期は受け付けない")
    void reversedTermIsRefused() {
        var person = appointing.register(council, "見本 太郎", "みほん たろう", SYSTEM);
        var reversed = new Term(JUNE, JUNE.minusDays(1));

        var refused = refused(() -> appoint(person, MEMBER, reversed));

        assertThat(refused.refusal()).isEqualTo(new AppointmentRefusal.TermReversed(JUNE, JUNE.minusDays(1)));
    }

    @Test
    @DisplayName("その部会の部会長は名簿を見られる")
    void chairOfTheBodyMayRead() {
        appoint("見本 太郎", "みほん たろう", MEMBER);
        var chair = new Actor("bukaicho", Set.of(GroupId.chair(council, KODOMO)));

        var members = roster.membersOf(council, KODOMO, JUNE, chair);

        assertThat(members).hasSize(1);
    }

    @Test
    @DisplayName("ほかの部会の部会長や、ほかの協議会の事務局は名簿を見られない")
    void othersMayNotRead() {
        var other = new Actor(
                "x",
                Set.of(GroupId.chair(council, new BodyId("shuro")), GroupId.secretariat(new CouncilId("hiratsuka"))));

        var refused = refused(() -> roster.membersOf(council, KODOMO, JUNE, other));

        assertThat(refused.refusal()).isEqualTo(new AppointmentRefusal.NotYourRoster());
    }

    @Test
    @DisplayName("部会長は委員を登録できない")
    void onlySecretariatRegisters() {
        var chair = new Actor("bukaicho", Set.of(GroupId.chair(council, KODOMO)));

        var refused = refused(() -> appointing.register(council, "見本 太郎", "みほん たろう", chair));

        assertThat(refused.refusal()).isEqualTo(new AppointmentRefusal.OnlySecretariatAppoints());
    }

    @Test
    @DisplayName("ほかの協議会に登録された者は委嘱できない")
    void personOfAnotherCouncilIsUnknown() {
        var stranger = appointing.register(new CouncilId("hiratsuka"), "見本 花子", "みほん はなこ", SYSTEM);

        var refused = refused(() -> appoint(stranger, MEMBER, TERM));

        assertThat(refused.refusal()).isEqualTo(new AppointmentRefusal.NoSuchPerson());
    }

    @Test
    @DisplayName("会議体のない委員の委嘱は受け付けない")
    void memberNeedsABody() {
        var person = appointing.register(council, "見本 太郎", "みほん たろう", SYSTEM);
        var nowhere = new Office(council, null, MEMBER);

        var refused = refused(() -> appointing.appoint(person, nowhere, new Affiliation("", ""), TERM, SYSTEM));

        assertThat(refused.refusal()).isEqualTo(new AppointmentRefusal.WrongPlace(MEMBER));
    }

    private PersonId appoint(String name, String kana, AppointmentRole role) {
        var person = appointing.register(council, name, kana, SYSTEM);
        appoint(person, role, TERM);
        return person;
    }

    private void appoint(PersonId person, AppointmentRole role, Term term) {
        appointing.appoint(person, Office.in(council, KODOMO, role), new Affiliation("見本の会", ""), term, SYSTEM);
    }

    private static RefusedException refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        return catchThrowableOfType(RefusedException.class, attempt);
    }
}
