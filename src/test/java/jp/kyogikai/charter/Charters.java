package jp.kyogikai.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.shared.BodyId;
import org.junit.jupiter.params.provider.Arguments;

/** Councils for tests: the shipped one, and small ones written in the test. */
public final class Charters {

    /** A council of two bodies without any fault, in which single items can be replaced. */
    public static final String SMALL = """
            name: 見本市自立支援協議会
            short-name: 見本市協議会
            city: 見本市
            office: 見本市福祉課
            sources:
              paper: { kind: 文書, citation: 組織図 }
              youko: { kind: 要綱, citation: 要綱 }
            terms: { years: 2, from: 令和2年度, source: youko 第4条 }
            bodies:
              oya:
                name: 全体会
                tier: 全体
                purpose: 協議する。
                chair: 会長
                cadence: { times: 3, source: paper }
                quorum: { rule: 2分の1以上, base: 定数, source: youko 第5条第2項 }
                decision: { rule: 出席者の過半数, source: 既定 }
                publicity: { rule: 公開, source: paper }
                outcomes: { allowed: [採択], source: 既定 }
                seats:
                  - { kind: 個人, name: 学識経験者, count: 2, source: paper }
                  - { kind: 会議体の長, name: 部会長, of: 専門部会, source: paper }
              ko:
                name: 暮らし部会
                tier: 専門部会
                parent: oya
                purpose: 調べる。
                chair: 部会長
                cadence: { times: 4, interval: 3, source: paper }
                quorum: { rule: なし, source: 既定 }
                decision: { rule: 採決しない, source: 既定 }
                publicity: { rule: 非公開, source: paper }
                outcomes: { allowed: [上程], source: 既定 }
                routes: { submits-to: [oya], source: paper }
            ...
            """;

    private Charters() {}

    /** The council of 木更津市 as it is shipped. */
    public static Council kisarazu() {
        return shipped("kisarazu");
    }

    /** A council as this text describes it; raises {@link CharterFaults} where it has a fault. */
    public static Council written(String yaml) {
        return CharterFile.read("mihon.yaml", yaml);
    }

    /** A stand-in for the component, holding just these. */
    public static Councils councils(Council... councils) {
        return councils(Clock.system(ZoneId.of("Asia/Tokyo")), councils);
    }

    /** The same, looked at on the day that the clock shows; several versions of one council may be among them. */
    public static Councils councils(Clock clock, Council... councils) {
        return new Councils(CharterShelf.of(List.of(councils)), clock);
    }

    static String kisarazuText() {
        return shippedText("kisarazu");
    }

    /** One of the councils that come with the program. */
    public static Council shipped(String council) {
        return CharterFile.read(council + ".yaml", shippedText(council));
    }

    static String shippedText(String council) {
        return resource(council + ".yaml");
    }

    /** A file that lies beside the charters that come with the program. */
    static String resource(String name) {
        try (var file = Charters.class.getResourceAsStream("/councils/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every charter of the program and of the tests, by the name of its file. */
    static Map<String, String> every() {
        var every = new TreeMap<String, String>();
        every.put("mihon.yaml", SMALL);
        every.putAll(folder("src/main/resources/councils"));
        every.putAll(folder("src/test/resources/office/councils"));
        every.putAll(folder("src/test/resources/councils-elsewhere"));
        return every;
    }

    static Stream<Arguments> all() {
        return every().entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    /** One of the councils of other cities, which only tests know. */
    public static Council elsewhere(String council) {
        var name = council + ".yaml";
        return CharterFile.read(
                name, folder("src/test/resources/councils-elsewhere").get(name));
    }

    private static Map<String, String> folder(String folder) {
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), Charters::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BodyId id(String value) {
        return new BodyId(value);
    }
}
