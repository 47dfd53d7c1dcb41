package jp.kyogikai.charter;

import static jp.kyogikai.charter.Charters.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.kyogikai.shared.CouncilId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A13 要綱設定の版")
class CharterVersionsTests {

    private static final CouncilId MIHON = new CouncilId("mihon");
    private static final String LATER = Charters.SMALL
            .replace("cadence: { times: 3,", "cadence: { times: 2,")
            .replaceAll("(?s)  ko:\n.*", "...\n")
            .replaceFirst(".*会議体の長.*\n", "");

    @TempDir
    private Path office;

    @ParameterizedTest(name = "{0}には年{1}回")
    @CsvSource({"2000-01-01, 3", "2027-03-31, 3", "2027-04-01, 2", "2040-01-01, 2"})
    @DisplayName("版は、次の版の施行日の前日まで効力を持つ")
    void aVersionHoldsUntilTheNext(LocalDate day, int times) throws IOException {
        write("mihon.yaml", Charters.SMALL);
        write("mihon@2027-04-01.yaml", LATER);

        var council = councils("2026-11-27").council(MIHON, day);

        assertThat(council.body(id("oya")).cadence().timesPerYear()).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, true", "2027-04-01, false"})
    @DisplayName("新しい版は、施行日になれば、起動し直さなくても使われる")
    void theVersionOfTodayIsUsed(String today, boolean hasSubcommittee) throws IOException {
        write("mihon.yaml", Charters.SMALL);
        write("mihon@2027-04-01.yaml", LATER);

        var councils = councils(today);

        assertThat(councils.council(MIHON).has(id("ko"))).isEqualTo(hasSubcommittee);
        assertThat(councils.all()).filteredOn(it -> it.id().equals(MIHON)).hasSize(1);
    }

    @Test
    @DisplayName("最初の版より前の日には、最初の版による")
    void theFirstVersionHoldsBeforeIt() throws IOException {
        write("mihon.yaml", "effective: 令和3年4月1日\n" + Charters.SMALL);

        var council = councils("2026-11-27").council(MIHON, LocalDate.of(2010, 4, 1));

        assertThat(council.since()).isEqualTo("2021-04-01");
    }

    @Test
    @DisplayName("廃止した会議体は、新しい版の会議体の一覧にはないが、名称は引き続き読める")
    void anEndedBodyKeepsItsName() throws IOException {
        write("mihon.yaml", Charters.SMALL);
        write("mihon@2027-04-01.yaml", LATER);

        var council = councils("2028-04-01").council(MIHON);

        assertThat(council.bodies()).extracting(Body::name).containsExactly("全体会");
        assertThat(council.body(id("ko")).name()).isEqualTo("暮らし部会");
        assertThat(council.former()).extracting(Body::name).containsExactly("暮らし部会");
    }

    @Test
    @DisplayName("元の版で始めたものは、その版を指していれば、いつでも元の決まりが分かる")
    void whatBeganKeepsItsVersion() throws IOException {
        write("mihon.yaml", Charters.SMALL);
        write("mihon@2027-04-01.yaml", LATER);
        var begun = councils("2026-11-27").council(MIHON).version();

        var kept = councils("2030-04-01").council(begun);

        assertThat(kept.body(id("oya")).cadence().timesPerYear()).isEqualTo(3);
    }

    @Test
    @DisplayName("同じ日から施行する版が2つあれば、起動を断る")
    void twoVersionsOfOneDayAreRefused() throws IOException {
        write("mihon.yaml", "effective: 令和9年4月1日\n" + Charters.SMALL);
        write("mihon@2027-04-01.yaml", LATER);

        assertThatThrownBy(() -> councils("2026-11-27"))
                .isInstanceOf(CharterFaults.class)
                .hasMessage(
                        "【誤り】mihon@2027-04-01.yaml 1行目：「mihon.yaml」と同じ日から施行する版です。ファイル名の日付か「effective: 」を改めるか、どちらかのファイルを除いてください。");
    }

    @Test
    @DisplayName("A13 呼び名が版によって違えば、進行中の業務を見失うので、起動を断る")
    void anotherShortNameIsRefused() throws IOException {
        write("mihon.yaml", Charters.SMALL);
        write("mihon@2027-04-01.yaml", LATER.replace("short-name: 見本市協議会", "short-name: 見本"));

        assertThatThrownBy(() -> councils("2026-11-27"))
                .isInstanceOf(CharterFaults.class)
                .hasMessage(
                        "【誤り】mihon@2027-04-01.yaml 1行目：「short-name: 見本」が、同じ協議会の「mihon.yaml」の「見本市協議会」と違います。進行中の業務を呼び名で探すので、どの版でも同じ呼び名にしてください。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mihon@2027-04-01.yaml | 令和9年5月1日 | 「effective」の日が、ファイル名の日（令和9年4月1日）と異なります。
            mihon.yaml            | 令和九年      | 「令和九年」は日付として読み取れません。
            mihon@2027-04-31.yaml | 令和9年4月1日 | ファイル名「mihon@2027-04-31.yaml」は使えません。
            mihon@.yaml           | 令和9年4月1日 | ファイル名「mihon@.yaml」は使えません。
            """)
    @DisplayName("施行日の誤りは、行と直し方を示して断る")
    void aWrongDayIsTold(String file, String day, String told) {
        assertThat(CharterFile.lint(file, "effective: " + day + "\n" + Charters.SMALL))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains(file + " 1行目：" + told));
    }

    @Test
    @DisplayName("事務局が協議会のファイルを置けば、その協議会の付属の版は使わない")
    void theOfficeKeepsAllVersionsOfACouncil() throws IOException {
        write("kisarazu.yaml", Charters.SMALL);

        assertThat(councils("2026-11-27").versions(new CouncilId("kisarazu")))
                .extracting(Council::city)
                .containsExactly("見本市");
    }

    @Test
    @DisplayName("A13 事務局が改正の後の版だけを置くと、付属の版がなくなり、進行中の業務の決まりが変わるので、起動を断る")
    void aFurtherVersionAloneGivesUpTheShippedOnes() throws IOException {
        write("kisarazu@2027-04-01.yaml", Charters.SMALL);

        assertThatThrownBy(() -> councils("2026-11-27"))
                .isInstanceOf(CharterFaults.class)
                .hasMessage(
                        "【誤り】kisarazu@2027-04-01.yaml 1行目：付属の「kisarazu.yaml」「kisarazu@2018-04-01.yaml」は使われなくなり、令和9年4月1日より前の日にも、この版の決まりによることになります。付属の版を全て、このフォルダーに写してください。付属の版を使わないときは、このファイルの名前から日付を除いてください。");
    }

    @Test
    @DisplayName("A13 付属の版を全て写してから改正の後の版を加えれば、どの版も効力を持つ")
    void aFurtherVersionStandsBesideCopiesOfTheShippedOnes() throws IOException {
        write("kisarazu.yaml", Charters.kisarazuText());
        write("kisarazu@2018-04-01.yaml", Charters.resource("kisarazu@2018-04-01.yaml"));
        write("kisarazu@2027-04-01.yaml", Charters.kisarazuText().replaceFirst("(?m)^effective: .*\n", ""));

        assertThat(councils("2026-11-27").versions(new CouncilId("kisarazu")))
                .extracting(Council::since)
                .containsExactly(LocalDate.of(2027, 4, 1), LocalDate.of(2021, 4, 1), LocalDate.of(2018, 4, 1));
    }

    @Test
    @DisplayName("A13 協議会の全体を事務局のファイルで置き換えたときは、なくなる前の版を注意する")
    void aWholeCouncilOfTheOfficeIsOnlyWarnedOf() {
        var office = new CharterSource(
                "kisarazu.yaml", ("effective: 令和3年4月1日\n" + Charters.SMALL).getBytes(StandardCharsets.UTF_8));

        assertThat(ShippedCharters.find().givenUpFor(List.of(office)))
                .extracting(Fault::sentence)
                .containsExactly(
                        "【注意】kisarazu.yaml 1行目：付属の「kisarazu@2018-04-01.yaml」は使われなくなり、令和3年4月1日より前の日にも、この版の決まりによることになります。付属の版を全て、このフォルダーに写してください。付属の版を使わないときは、「effective: 」の行を消してください。");
    }

    @Test
    @DisplayName("A13 使わない協議会と、付属の要綱設定を用いない予行では、改正の後の版だけを置いてよい")
    void whereNothingRunsByThemNothingIsGivenUp() throws IOException {
        write("kisarazu@2027-04-01.yaml", Charters.SMALL);

        assertThat(councils("2026-11-27", List.of("hiratsuka"), true).all()).hasSize(1);
        assertThat(councils("2026-11-27", List.of("kisarazu"), false).versions(new CouncilId("kisarazu")))
                .hasSize(1);
    }

    @Test
    @DisplayName("木更津市の前の版は、調整会議 年4回、四つの部会、総会 5月・2月である")
    void theFormerCharterOfKisarazu() {
        var councils = councils("2026-11-27");
        var former = councils.council(new CouncilId("kisarazu"), LocalDate.of(2020, 6, 1));

        assertThat(former.office()).isEqualTo("木更津市福祉部障害福祉課");
        assertThat(former.body(id("chosei")).cadence().words()).isEqualTo("年4回");
        assertThat(former.body(id("kodomo")).cadence().words()).isEqualTo("年4回程度");
        assertThat(former.bodies()).noneMatch(body -> body.cadence().spaced());
        assertThat(former.body(id("zentai")).cadence().usual().months())
                .extracting(java.time.Month::getValue)
                .containsExactly(5, 2);
        assertThat(former.bodiesOf(Tier.SUBCOMMITTEE))
                .extracting(Body::name)
                .containsExactly("就労・生活支援部会", "こども部会", "広報部会", "権利擁護部会");
        assertThat(former.fixedNumber(id("chosei"), LocalDate.of(2020, 6, 1))).isEqualTo(5);
    }

    private Councils councils(String today) {
        return councils(today, List.of(), true);
    }

    private Councils councils(String today, List<String> chosen, boolean shipped) {
        var clock = Clock.fixed(Instant.parse(today + "T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
        return new Councils(office.toString(), chosen, shipped, clock);
    }

    private void write(String name, String text) throws IOException {
        var folder = Files.createDirectories(office.resolve("councils"));
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
