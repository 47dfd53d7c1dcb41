package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.testing.MariaDb;
import jp.kyogikai.testing.Theatre;
import jp.kyogikai.testing.Theatre.Performance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("年間予行（同梱の要綱設定の全て）")
class RehearsalIT {

    private static final Path PLANTED = Path.of("target/test-classes/rehearsal");

    private static final Path MIHARASHI = Path.of("src/test/resources/office/councils/miharashi.yaml");

    /** How the quorum of all subcommittees begins, below their cadence. */
    private static final String SUBCOMMITTEES =
            "extraordinary: yes, source: youko 第7条 }\n    quorum: { rule: %s, source";

    @TempDir
    static Path folder;

    private static @Nullable Performance asItIs;

    private Theatre theatre;

    @BeforeEach
    void open() {
        theatre = Theatre.in(folder);
    }

    @Test
    @DisplayName("同梱の三つの協議会の1年が、会議の変更や中止があっても、異常なく終わる")
    void threeCitiesComeToTheEndOfTheirYear() throws Exception {
        var charters = Stream.of("kisarazu", "hiratsuka", "kokubunji")
                .map(Theatre::charter)
                .toList();

        var year = theatre.play(charters, "--issues", "1", "--seed", "20");

        assertThat(year.exitCode()).as(year.said()).isZero();
        assertThat(year.facts().path("councils")).hasSize(3);
        var calledOff = year.body("kisarazu", "keihatsu");
        assertThat(calledOff.path("cancelled").asInt()).isOne();
        assertThat(calledOff.path("planned").asInt()).as("another in its place").isEqualTo(5);
        assertThat(calledOff.path("held").asInt()).isEqualTo(4);
        assertThat(year.council("kisarazu").path("meetings"))
                .anySatisfy(body -> assertThat(body.path("moved").asInt()).isPositive());
        assertThat(year.facts().path("councils")).as("a plan that was changed").anySatisfy(council -> assertThat(
                        council.path("program").path("amendments").path("採択").asInt())
                .isPositive());
        assertThat(year.facts().path("abandoned")).isEmpty();
        var together = year.council("hiratsuka").path("totals").get(0);
        assertThat(together.path("name").asText()).isEqualTo("専門部会の実施回数");
        assertThat(together.path("required").asInt()).isEqualTo(39);
        assertThat(together.path("held").asInt())
                .as("of those that meet on demand hardly any meets with one issue")
                .isBetween(1, 38);
        assertThat(together.path("state").asText()).isEqualTo("未達");
        var measured = year.written().path("measured");
        assertThat(measured.path("peakHeapMegabytes").asInt())
                .isBetween(measured.path("liveHeapMegabytes").asInt(), Theatre.MEGABYTES);
        assertThat(measured.path("yearSeconds").asDouble()).isPositive();
    }

    @Test
    @DisplayName("--councils は、同じ要綱設定の協議会をその数だけ、別々の協議会として予行する")
    void asManyCouncilsAsAsked() throws Exception {
        var year = theatre.play(List.of(Theatre.charter("kokubunji")), "--councils", "2", "--issues", "0");

        assertThat(year.exitCode()).as(year.said()).isZero();
        assertThat(year.facts().path("councils")).hasSize(2).allSatisfy(council -> assertThat(council.path("meetings"))
                .anySatisfy(body -> assertThat(body.path("held").asInt()).isPositive()));
        assertThat(year.facts().findValuesAsText("council")).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("開発の時に知らなかった町の要綱設定も、その1年が異常なく終わる")
    void chartersOfOtherTowns() throws Exception {
        var charters = Stream.of("motobu", "kounosu", "kumatori")
                .map(town -> Path.of("src/test/resources/councils-elsewhere", town + ".yaml"))
                .toList();

        var year = theatre.play(charters, "--issues", "1");

        assertThat(year.exitCode()).as(year.said()).isZero();
        assertThat(year.facts().path("councils")).hasSize(3).allSatisfy(council -> assertThat(council.path("meetings"))
                .anySatisfy(body -> assertThat(body.path("held").asInt()).isPositive()));
    }

    @Test
    @DisplayName("A13 今の版と改正の後の版を並べて指定すると、1つの協議会として、その年度の版の回数で予行する")
    void aYearUnderTheNewByLaws() throws Exception {
        var now = Theatre.charter("kokubunji");
        var text = Files.readString(now).replace("times: 3", "times: 1");
        var later = Files.writeString(folder.resolve("kokubunji@2026-04-01.yaml"), text);
        var renamed = Files.writeString(
                folder.resolve("kokubunji@2027-04-01.yaml"),
                text.replace("    name: 地域自立支援協議会\n", "    name: 地域協議会\n")
                        .replace("\nname: 国分寺市地域自立支援協議会\n", "\nname: 国分寺市地域協議会\n"));

        var year = theatre.play(List.of(now, later, renamed), "--issues", "0");

        assertThat(year.exitCode()).as(year.said()).isZero();
        assertThat(year.facts().path("councils")).hasSize(1);
        assertThat(year.council("kokubunji").path("name").asText()).isEqualTo("国分寺市地域自立支援協議会");
        var body = year.body("kokubunji", "kyogikai");
        assertThat(body.path("name").asText()).isEqualTo("地域自立支援協議会");
        assertThat(body.path("required").asInt()).isOne();
        assertThat(body.path("planned").asInt()).isOne();
    }

    @Test
    @DisplayName("A13 改正で10月に置かれる部会は、委員と権限を持つ部会長を得て、その期間の割合に応じた回数を求められ、開催する")
    void aBodyComesInTheMiddleOfTheYear() throws Exception {
        var now = Theatre.charter("kokubunji");
        var later = Files.writeString(
                folder.resolve("kokubunji@2026-10-01.yaml"),
                Files.readString(now).replace("\n  joho:\n", """

                          kurashi:
                            name: くらし部会
                            tier: 専門部会
                            parent: kyogikai
                            purpose: 地域での暮らしについて、調査し検討する。
                            chair: 部会長
                            cadence: { times: 4, interval: 3, tolerance: 1, source: 既定 }
                            outcomes: { allowed: [採択, 継続], source: 既定 }
                            routes: { submits-to: [kyogikai], source: 既定 }
                          joho:
                        """.indent(0)));

        var year =
                theatre.play(List.of(now, later), "--issues", "0", "--database", MariaDb.address("founded_in_october"));

        assertThat(year.exitCode()).as(year.said()).isZero();
        assertThat(year.facts().path("abandoned")).isEmpty();
        assertThat(MariaDb.number("select count(*) from founded_in_october.ACT_ID_MEMBERSHIP"
                        + " where GROUP_ID_ = 'kokubunji-kurashi-chair'"))
                .as("chairs with rights")
                .isOne();
        var fresh = year.body("kokubunji", "kurashi");
        assertThat(fresh.path("required").asInt()).isEqualTo(2);
        assertThat(fresh.path("held").asInt()).as(fresh.toString()).isEqualTo(2);
        assertThat(fresh.path("state").asText()).isEqualTo("達成");
    }

    @Test
    @DisplayName("A13 改正で10月に置かれる随時開催の実務の会議は、その後の課題が付議されると招集され、認められた事例検討の申出を受ける")
    void peopleGoByTheCharterOfTheDay() throws Exception {
        var now = Theatre.charter("kokubunji");
        var later = Files.writeString(
                Files.createTempDirectory(folder, "later").resolve("kokubunji@2026-10-01.yaml"),
                Files.readString(now).replace("\n  joho:\n", """

                          jitsumu:
                            name: 実務者会議
                            tier: 調整・実務
                            parent: kyogikai
                            purpose: 地域課題を整理し、協議会に諮る事項を調整する。
                            chair: 座長
                            cadence: { times: 随時, source: 既定 }
                            quorum: { rule: なし, source: 既定 }
                            decision: { rule: 採決しない, source: 既定 }
                            outcomes: { allowed: [上程, 解決, 継続], source: 既定 }
                            case-review: { allowed: yes, source: 既定 }
                            routes: { submits-to: [kyogikai], source: 既定 }
                          joho:
                        """.indent(0)));

        var year = theatre.play(List.of(now, later), "--issues", "2", "--seed", "715"); // one of each, in the autumn

        assertThat(year.exitCode()).as(year.said()).isZero();
        var fresh = year.body("kokubunji", "jitsumu");
        assertThat(fresh.path("held").asInt()).as(fresh.toString()).isPositive();
        assertThat(year.council("kokubunji").at("/reviews/brought").asInt()).isOne();
    }

    @Test
    @DisplayName("全体会議も専門部会もない協議会でも、事業計画は調整・実務の会議体が原案を作成し、先へ進む")
    void aPlanWithoutPlenaryAndSubcommittees() throws Exception {
        var charter = theatre.changed(Theatre.charter("kokubunji"), "tier: 全体", "tier: 調整・実務");

        var year = theatre.play(List.of(charter), "--issues", "0");

        assertThat(year.exitCode()).as(year.said()).isZero();
        assertThat(year.facts().path("abandoned")).isEmpty();
        assertThat(year.council("kokubunji").at("/program/plan").asText()).isNotEqualTo("原案を作成中");
        assertThat(year.council("kokubunji").at("/program/report").asText()).isNotEqualTo("原案を作成中");
    }

    @Test
    @DisplayName("同じ要綱設定、年度及び乱数の種であれば、H2でもMariaDBでも、事実は1字も違わない")
    void theSameSeedTellsTheSameToTheLetter() throws Exception {
        var there = played(theatre, MIHARASHI, "--database", MariaDb.address("rehearsed"));

        assertThat(there.council("miharashi").at("/reviews/brought").asInt()).isOne();
        assertThat(there.facts().toPrettyString()).isEqualTo(asItIs().facts().toPrettyString());
    }

    @Test
    @DisplayName("1つの部会の開催月に開庁日がなければ、会議体ごとに年間計画を立て直し、立てられなかった部会を挙げる")
    void oneBodyWithoutRoomDoesNotKeepTheOthersFromMeeting() throws Exception {
        var closed = IntStream.rangeClosed(1, 30)
                .mapToObj("{ day: 11月%d日, name: 庁舎の改修 }"::formatted)
                .collect(Collectors.joining(", "));
        var charter = theatre.changed(
                theatre.changed(
                        Theatre.charter("kokubunji"),
                        "closing-days: { year-end: yes,",
                        "closing-days: { year-end: yes, days: [%s],".formatted(closed)),
                "\n  joho:\n",
                """

                  kurashi:
                    name: くらし部会
                    tier: 専門部会
                    parent: kyogikai
                    purpose: 地域での暮らしについて、調査し検討する。
                    chair: 部会長
                    cadence: { months: [11], source: 既定 }
                    outcomes: { allowed: [採択, 継続], source: 既定 }
                    routes: { submits-to: [kyogikai], source: 既定 }
                  joho:
                """.indent(0));

        var year = theatre.play(List.of(charter), "--issues", "0");

        assertThat(year.exitCode()).as(year.said()).isZero();
        var others = year.body("kokubunji", "kyogikai");
        assertThat(others.path("planned").asInt()).isEqualTo(3);
        assertThat(others.path("held").asInt() + others.path("voided").asInt()).isEqualTo(3);
        assertThat(year.body("kokubunji", "kurashi").path("planned").asInt()).isZero();
        assertThat(year.facts().path("abandoned")).hasSize(1);
        assertThat(year.facts().path("abandoned").get(0).asText()).isEqualTo("kokubunji くらし部会「年間計画を立てる」：NoRoom");
    }

    @Test
    @DisplayName("活動で数える合計の定めは、事業計画の事項となり、計画のとおり行われて達成される")
    void aTotalOfActivitiesIsReached() throws Exception {
        var total = asItIs().council("miharashi").path("totals").get(1);

        assertThat(total.path("name").asText()).isEqualTo("研修・助言の実施回数");
        assertThat(total.path("required").asInt()).isEqualTo(2);
        assertThat(total.path("state").asText()).as(total.toString()).isEqualTo("達成");
    }

    @Test
    @DisplayName("空でないデータベースは使わず、何も変えずに終了コード2で終わる")
    void aDatabaseWithAnythingInItIsLeftAlone() throws Exception {
        var address = MariaDb.address("in_use");
        MariaDb.execute("create table if not exists in_use.meeting (id int)");

        var year = theatre.play(List.of(Theatre.charter("kokubunji")), "--database", address);

        assertThat(year.exitCode()).isEqualTo(2);
        assertThat(year.said()).contains("データベース「in_use」は空ではないため、使いません。").contains("始めていません");
        assertThat(year.written().isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("部会の定足数を「なし」から「過半数」に変えると、部会の開催のうち成立しないものが流会に変わり、ほかは変わらない")
    void aQuorumChangesWhatFollowsFromItAndNothingElse() throws Exception {
        var strict = played(
                theatre,
                theatre.changed(MIHARASHI, SUBCOMMITTEES.formatted("なし"), SUBCOMMITTEES.formatted("過半数, base: 現員")));

        assertThat(strict.differencesFrom(asItIs()))
                .containsExactlyInAnyOrder(
                        of("shien", "held"),
                        of("shien", "voided"),
                        of("shien", "state"),
                        "councils/miharashi/totals/部会の開催回数/held",
                        "councils/miharashi/program/items/達成", // the plan counts the meetings too
                        "councils/miharashi/program/items/未達");
        assertThat(meetings(strict, "voided")).isPositive();
        assertThat(meetings(strict, "held") + meetings(strict, "voided")).isEqualTo(6);
    }

    @Test
    @DisplayName("部会の開催を年6回から年4回に変えると、部会の回数だけが変わる")
    void aCadenceChangesWhatFollowsFromItAndNothingElse() throws Exception {
        var seldom = played(theatre, theatre.changed(MIHARASHI, "times: 6, interval: 2", "times: 4, interval: 3"));

        assertThat(seldom.differencesFrom(asItIs()))
                .containsExactlyInAnyOrder(
                        of("shien", "required"),
                        of("shien", "planned"),
                        of("shien", "held"),
                        of("shien", "moved"), // the fifth meeting, which is not held any more, had been moved
                        of("iryo", "required"),
                        of("iryo", "planned"),
                        of("iryo", "held"),
                        "councils/miharashi/totals/部会の開催回数/held");
        assertThat(meetings(seldom, "held")).isEqualTo(4);
    }

    @Test
    @DisplayName("堂々巡りする業務は、名前を挙げて終了コード1で終わる")
    void aPlantedLivelockIsNamed() throws Exception {
        var year =
                theatre.with(PLANTED.resolve("livelock")).play(List.of(Theatre.charter("kokubunji")), "--issues", "0");

        assertThat(year.exitCode()).isOne();
        assertThat(year.facts().path("livelock").asText())
                .contains("planted-livelock")
                .contains("いつまでも繰り返す");
    }

    @Test
    @DisplayName("業務が止まれば、どの処理かを挙げて終了コード1で終わる")
    void aPlantedIncidentIsTold() throws Exception {
        var year =
                theatre.with(PLANTED.resolve("incident")).play(List.of(Theatre.charter("kokubunji")), "--issues", "0");

        assertThat(year.exitCode()).isOne();
        assertThat(year.facts().path("incidents")).hasSize(1);
        assertThat(year.facts().path("incidents").get(0).asText())
                .contains("止まる業務")
                .contains("必ず止まる");
    }

    @Test
    @DisplayName("業務が止まったまま終わっても、どの処理が止まったかを1度だけ挙げて終了コード1で終わる")
    void anIncidentIsToldAlsoAfterItsWorkHasEnded() throws Exception {
        var year =
                theatre.with(PLANTED.resolve("passing")).play(List.of(Theatre.charter("kokubunji")), "--issues", "0");

        assertThat(year.exitCode()).isOne();
        assertThat(year.facts().path("incidents")).hasSize(1);
        assertThat(year.facts().path("incidents").get(0).asText()).isEqualTo("止まったまま終わる業務「必ず止まる」");
    }

    @Test
    @DisplayName("途中で中断したときは、一時フォルダーも、前の結果も残さない")
    void nothingIsLeftOfAYearBrokenOff() throws Exception {
        var out = Files.writeString(folder.resolve("mae.json"), "前の結果");

        var left = theatre.breakOff(Theatre.charter("kokubunji"), out);

        assertThat(left).isEmpty();
        assertThat(out).doesNotExist();
    }

    private static String of(String body, String figure) {
        return "councils/miharashi/meetings/%s/%s".formatted(body, figure);
    }

    private static int meetings(Performance year, String as) {
        return year.body("miharashi", "shien").path(as).asInt();
    }

    /** A year of the charter that two tests change, told once. */
    private static Performance asItIs() throws Exception {
        if (asItIs == null) {
            asItIs = played(Theatre.in(folder), MIHARASHI);
        }
        return asItIs;
    }

    private static Performance played(Theatre theatre, Path charter, String... options) throws Exception {
        var words = Stream.concat(Stream.of("--issues", "4", "--seed", "20"), Stream.of(options));
        var year = theatre.play(List.of(charter), words.toArray(String[]::new));
        assertThat(year.exitCode()).as(year.said()).isZero();
        return year;
    }
}
