package jp.kyogikai.privacy;

import static jp.kyogikai.privacy.PersonalData.ADDRESS;
import static jp.kyogikai.privacy.PersonalData.AGE;
import static jp.kyogikai.privacy.PersonalData.DATE;
import static jp.kyogikai.privacy.PersonalData.INSTITUTION;
import static jp.kyogikai.privacy.PersonalData.MAIL;
import static jp.kyogikai.privacy.PersonalData.NAME;
import static jp.kyogikai.privacy.PersonalData.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("個人情報の検出")
class DetectorTests {

    private static final List<SealedName> FAMILY = List.of(
            new SealedName("髙橋　𠮷郎", "たかはし よしろう"),
            new SealedName("山﨑 澤子", "やまざき　さわこ"),
            new SealedName("齋藤 健", "さいとう けん"),
            new SealedName("佐々木 ジュン", "ササキ ジュン"));

    private final Detector detector = new Detector();

    /** Twenty texts as people write them, and every place where a stored name stands in them. */
    static Stream<Arguments> fixtures() {
        return Stream.of(
                text("髙橋𠮷郎さんは、母と二人で暮らしている。", "髙橋𠮷郎"),
                text("高橋さんから相談があった。", "高橋"),
                text("吉郎さんは夜間に不安が強い。", "吉郎"),
                text("たかはしさん（本人）の希望を聞いた。", "たかはし"),
                text("タカハシ ヨシロウ様からの電話。", "タカハシ ヨシロウ"),
                text("ﾀｶﾊｼさんの通院に同行した。", "ﾀｶﾊｼ"),
                text("ﾔﾏｻﾞｷさんの受入れ先がない。", "ﾔﾏｻﾞｷ"),
                text("山崎沢子さんの母は高齢である。", "山崎沢子"),
                text("山﨑　澤子さんと山崎さんは同じ人。", "山﨑　澤子", "山崎"),
                text("澤子さん、沢子さん、さわこさん。", "澤子", "沢子", "さわこ"),
                text("斎藤さんは短期入所を断られた。", "斎藤"),
                text("斉藤、齊藤、齋藤のいずれの表記もある。", "斉藤", "齊藤", "齋藤"),
                text("健さんは家にいる。", "健"),
                text("担当はサイトウ（健）である。", "サイトウ", "健"),
                text("佐々木、佐佐木、ささき。", "佐々木", "佐佐木", "ささき"),
                text("ジュンさんとじゅんさん、ｼﾞﾕﾝさん。", "ジュン", "じゅん", "ｼﾞﾕﾝ"),
                text("高　橋さんの家。", "高　橋"),
                text("高\n橋さんが行を折って書かれている。", "高\n橋"),
                text("タカハシ・ヨシロウと記載。", "タカハシ・ヨシロウ"),
                text("通院先へは髙橋󠄀さんの家族が同行する。", "髙橋󠄀"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    @DisplayName("登録した氏名は、姓のみ、名のみ、かな、半角、異体字で書かれていても、全て見付かる")
    void everyStoredNameIsFound(String text, List<String> names) {
        var found = excerpts(text, NAME);

        assertThat(found).containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @CsvSource({
        "自宅は木更津市朝日三丁目１０番１９号である, ADDRESS",
        "〒292-0838に転居, ADDRESS",
        "富士見1-2-3の借家, ADDRESS",
        "清見台団地に住む, ADDRESS",
        "電話は０４３８－２３－７１１１, PHONE",
        "0438(23)7111へ連絡, PHONE",
        "090-1234-5678, PHONE",
        "０９０１２３４５６７８, PHONE",
        "昭和60年4月1日生まれ, DATE",
        "平成元年十二月三日生, DATE",
        "S60.4.1, DATE",
        "１９８５年４月１日, DATE",
        "1985/04/01, DATE",
        "昭和60年生まれの男性, DATE",
        "４３歳の男性, AGE",
        "高田小学校に通う, INSTITUTION",
        "みほん特別支援学校の高等部, INSTITUTION",
        "相談支援事業所しおさいが担当, INSTITUTION",
        "グループホームつみきに入居, INSTITUTION",
        "君津中央病院に通院, INSTITUTION",
        "市内のひまわり学園に通う, INSTITUTION",
        "taro.yamada@example.jpへ送る, MAIL",
        "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ, MAIL"
    })
    @DisplayName("住所、電話番号、生年月日、学校や事業所の名称、メールアドレスが見付かる")
    void tracesAreFound(String text, PersonalData kind) {
        var found = excerpts(text, kind);

        assertThat(found).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市内の特別支援学校の卒業生を受け入れられる通所の事業所が足りない。",
                "夜間に短期入所を受け入れる事業所が市内にない。",
                "相談支援事業所と特別支援学校の連携が必要である。",
                "30歳代の方が3人、18歳未満の方が2人いる。",
                "年4回の開催では、緊急時の対応が間に合わない。",
                "就労継続支援B型事業所への送迎が課題である。"
            })
    @DisplayName("誰のことか分からない書き方には、印を付けない")
    void generalTextsAreLeftAlone(String text) {
        assertThat(detector.find(text, FAMILY)).isEmpty();
    }

    @Test
    @DisplayName("検出箇所は、元の文での位置を持つ")
    void aHitKnowsItsPlace() {
        var text = "昨日、ﾀｶﾊｼさんが来た。";

        var hit = detector.find(text, FAMILY).get(0);

        assertThat(hit).isEqualTo(new Hit(NAME, 3, 7, "ﾀｶﾊｼ"));
    }

    @Test
    @DisplayName("学校の名称に含まれる姓も、氏名として別に示す")
    void aNameWithinASchoolIsToldToo() {
        var found = detector.find("高橋小学校", FAMILY).stream().map(Hit::kind);

        assertThat(found).containsExactlyInAnyOrder(NAME, INSTITUTION);
    }

    @Test
    @DisplayName("検出の種類は、どれにも日本語の名前がある")
    void everyKindHasALabel() {
        assertThat(Set.of(NAME, ADDRESS, PHONE, DATE, AGE, INSTITUTION, MAIL))
                .hasSize(PersonalData.values().length)
                .allSatisfy(kind -> assertThat(kind.label()).isNotBlank());
    }

    @Test
    @DisplayName("姓と名の間に空白のない氏名は、姓だけを探せないので断る")
    void aNameWithoutABlankIsRefused() {
        assertThat(new SealedName("髙橋𠮷郎", "たかはし よしろう").whyNotSought()).contains(new SealedName.NotParted());
        assertThat(FAMILY).allSatisfy(it -> assertThat(it.whyNotSought()).isEmpty());
    }

    @Test
    @DisplayName("封をした氏名は、文字にしても氏名を示さない")
    void aSealedNameDoesNotShowItself() {
        assertThat(FAMILY.get(0)).hasToString("SealedName");
    }

    private List<String> excerpts(String text, PersonalData kind) {
        return detector.find(text, FAMILY).stream()
                .filter(hit -> hit.kind() == kind)
                .map(Hit::excerpt)
                .toList();
    }

    private static Arguments text(String text, String... names) {
        return Arguments.of(text, List.of(names));
    }
}
