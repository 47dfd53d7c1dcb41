package jp.kyogikai.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Council;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.MailAddress;
import jp.kyogikai.membership.Office;
import jp.kyogikai.shared.BodyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class PeopleFileTests {

    private static final String HEADER = "ユーザー名,氏名,ふりがな,所属,職名,役職\n";
    private static final String HANAKO = "hanako,見本 花子,みほん はなこ,みほん市,主査,事務局\n";
    private static final Council KISARAZU = kisarazu();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "taro,見本 太郎,みほん たろう,,,防災部会:委員 | 3行目：会議体「防災部会」は要綱設定にありません。",
                "taro,見本 太郎,みほん たろう,,,全体会議:書記 | 3行目：「書記」という役割はありません。",
                "taro,見本 太郎,みほん たろう,,,委員 | 3行目：役職「委員」に会議体がありません。",
                "taro,見本 太郎,みほん たろう,,,全体会議:事務局 | 3行目：「事務局」の書き方が違います。",
                "taro,,みほん たろう,,, | 3行目：氏名がありません。",
                "taro,見本 太郎,,,, | 3行目：ふりがながありません。",
                "太郎,見本 太郎,みほん たろう,,, | 3行目：ユーザー名「太郎」は使えません。",
                "HANAKO,見本 太郎,みほん たろう,,, | 3行目：ユーザー名「hanako」が2行目にもあります。",
                "taro,見本 花子,みほん はなこ,,, | 3行目：「見本 花子（みほん はなこ）」が2行目にもあります。",
                "taro,見本 太郎,みほん たろう,みほん市 | 3行目：項目の数が見出しの6個と合いません。",
                "taro,\"見本 太郎\",みほん たろう,,, | 3行目：引用符（\"）があります。",
            })
    @DisplayName("名簿の誤りは、行の番号を付けて示す")
    void faultsAreToldWithTheirLine(String line, String told) {
        var file = PeopleFile.read(HEADER + HANAKO + line, KISARAZU);

        assertThat(file.faults()).singleElement().satisfies(fault -> assertThat(fault.sentence())
                .startsWith(told));
    }

    @Test
    @DisplayName("1つの会議体に会長を2人書くと、2人目の行を誤りとする")
    void twoChairsOfOneBody() {
        var chairs = ",見本 一郎,みほん いちろう,,,全体会議:会長\n,見本 二郎,みほん じろう,,,zentai:CHAIR\n";

        var file = PeopleFile.read(HEADER + chairs, KISARAZU);

        assertThat(file.faults()).extracting(PeopleFault::line).containsExactly(3);
    }

    @Test
    @DisplayName("誤りは、初めの1件で止めず、全て示す")
    void allFaultsAreTold() {
        var lines = ",,みほん いちろう,,,\n,見本 二郎,みほん じろう,,,防災部会:委員 全体会議:書記\n";

        var file = PeopleFile.read(HEADER + lines, KISARAZU);

        assertThat(file.faults()).extracting(PeopleFault::line).containsExactly(2, 3, 3);
    }

    @Test
    @DisplayName("役職は、会議体の名称と役割の名称でも、キーでも書ける")
    void officesAreReadByNameAndByKey() {
        var line = ",見本 一郎,みほん いちろう,,,こども部会：部会長　zentai:MEMBER\n";

        var file = PeopleFile.read(HEADER + line, KISARAZU);

        assertThat(file.lines().get(0).offices())
                .containsExactly(
                        Office.in(KISARAZU.id(), new BodyId("kodomo"), AppointmentRole.CHAIR),
                        Office.in(KISARAZU.id(), new BodyId("zentai"), AppointmentRole.MEMBER));
    }

    @Test
    @DisplayName("表計算ソフトが付けるBOMと、就任日の列を読む")
    void readsByteOrderMarkAndDay() {
        var table = "\uFEFFユーザー名,氏名,ふりがな,所属,職名,役職,就任日\r\n,見本 一郎,みほん いちろう,,,,2026/4/1\r\n";

        var file = PeopleFile.read(table.getBytes(UTF_8), KISARAZU);

        assertThat(file.lines()).extracting(PersonLine::since).containsExactly(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"メール", "就任日,メール", "メール,就任日"})
    @DisplayName("メールの列は、就任日の列の前後どちらにあっても読み、空でもよい")
    void readsTheColumnOfMail(String further) {
        var cells = further.equals("メール")
                ? "a@mihon.example.jp"
                : further.startsWith("メ") ? "a@mihon.example.jp," : ",a@mihon.example.jp";
        var table = HEADER.strip() + "," + further + "\n,見本 一郎,みほん いちろう,,,," + cells + "\n,見本 二郎,みほん じろう,,,"
                + ",".repeat(further.split(",").length) + "\n";

        var file = PeopleFile.read(table, KISARAZU);

        assertThat(file.faults()).isEmpty();
        assertThat(file.lines())
                .extracting(PersonLine::mail)
                .containsExactly(new MailAddress("a@mihon.example.jp"), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mihon",
                "a@mihon",
                "a b@mihon.example.jp",
                "あ@mihon.example.jp",
                "a@mihon.example.jp;b@mihon.example.jp",
                "a..b@mihon.example.jp",
                "a@-mihon.example.jp",
                "a@b@mihon.example.jp"
            })
    @DisplayName("メールとして送れないアドレスは、その行の誤りとし、アドレスを繰り返さない")
    void addressesThatGoNowhereAreFaults(String address) {
        var file = PeopleFile.read(HEADER.strip() + ",メール\n,見本 一郎,みほん いちろう,,,," + address + "\n", KISARAZU);

        assertThat(file.faults()).singleElement().satisfies(fault -> assertThat(fault.sentence())
                .startsWith("2行目：メールアドレスを使えません。")
                .doesNotContain(address));
    }

    @Test
    @DisplayName("UTF-8でないファイルは、保存のし方を示して断る")
    void otherEncodingIsRefused() {
        var table = (HEADER + HANAKO).getBytes(Charset.forName("windows-31j"));

        var file = PeopleFile.read(table, KISARAZU);

        assertThat(file.faults()).singleElement().satisfies(fault -> assertThat(fault.sentence())
                .contains("CSV UTF-8"));
    }

    @Test
    @DisplayName("見出しが違うときは、見出しだけを誤りとする")
    void wrongHeaderIsTheOnlyFault() {
        var file = PeopleFile.read("氏名,ふりがな\n" + HANAKO, KISARAZU);

        assertThat(file.faults()).extracting(PeopleFault::line).containsExactly(1);
    }

    private static Council kisarazu() {
        try {
            var yaml = new ClassPathResource("councils/kisarazu.yaml").getContentAsString(UTF_8);
            return CharterFile.read("kisarazu.yaml", yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
