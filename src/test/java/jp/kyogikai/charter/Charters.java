package jp.kyogikai.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kyogikai.shared.BodyId;

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
        return new Councils(List.of(councils));
    }

    static String kisarazuText() {
        return shippedText("kisarazu");
    }

    /** One of the councils that come with the program. */
    public static Council shipped(String council) {
        return CharterFile.read(council + ".yaml", shippedText(council));
    }

    static String shippedText(String council) {
        try (var file = Charters.class.getResourceAsStream("/councils/" + council + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BodyId id(String value) {
        return new BodyId(value);
    }
}
