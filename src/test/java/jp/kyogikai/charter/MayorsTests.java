package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("市町村の首長")
class MayorsTests {

    @ParameterizedTest
    @ValueSource(strings = {"見本市", "津市", "余市町", "四日市市", "ときがわ町", "南牧村", "名古屋市守山区"})
    @DisplayName("1つの市区町村の協議会では、その名称に「長」を付ける")
    void aMunicipalityTellsItsMayor(String city) {
        assertThat(CharterFile.lint("mihon.yaml", of(city))).isEmpty();
        assertThat(CharterSchema.faults(of(city))).isEmpty();
        assertThat(Charters.written(of(city)).mayors()).containsExactly(city + "長");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "見本市・手本町",
                "見本市、手本町",
                "見本市及び手本町",
                "見本市並びに手本町",
                "見本市と手本町",
                "見本市ほか2町",
                "見本市外二町",
                "見本市 手本町",
                "見本市　手本町",
                "中部圏域",
                "圏域4町",
                "見本県"
            })
    @DisplayName("1つの市区町村の名称でないときは、首長の職名が書かれていなければ誤りとする")
    void severalHaveToBeNamed(String city) {
        var named = of(city + "\nmayors: [見本市長, 手本町長]");

        assertThat(CharterFile.lint("mihon.yaml", of(city)))
                .extracting(Fault::sentence)
                .containsExactly("【誤り】mihon.yaml 3行目：「city: " + city + "」からは、提言書などの宛先とする首長が分かりません。"
                        + "「mayors: [笠岡市長, 里庄町長]」のように、首長の職名を並べて書いてください。");
        assertThat(CharterSchema.faults(of(city))).isNotEmpty();
        assertThat(CharterFile.lint("mihon.yaml", named)).isEmpty();
        assertThat(CharterSchema.faults(named)).isEmpty();
        assertThat(Charters.written(named).mayors()).containsExactly("見本市長", "手本町長");
    }

    @Test
    @DisplayName("1つの市区町村でも、書いた職名のほうを使う")
    void whatIsWrittenCounts() {
        assertThat(Charters.written(of("見本市\nmayors: [見本広域連合長]")).mayors()).containsExactly("見本広域連合長");
    }

    @Test
    @DisplayName("3人の首長は、読点と「及び」でつなぐ")
    void threeAreJoined() {
        assertThat(Charters.written(of("中部圏域\nmayors: [甲市長, 乙町長, 丙村長]")).mayorsTogether())
                .isEqualTo("甲市長、乙町長及び丙村長");
    }

    private static String of(String city) {
        return Charters.SMALL.replace("city: 見本市\n", "city: " + city + "\n");
    }
}
