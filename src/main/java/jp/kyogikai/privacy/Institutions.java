package jp.kyogikai.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Schools, offices and hospitals by name; the kind alone, as 相談支援事業所, tells of nobody (学校・事業所等). */
final class Institutions {

    private static final String WORD = "[\\p{IsHan}々ァ-ヶーA-Za-z0-9&]";
    private static final String KIND = "(?:小学校|中学校|高等学校|高校|大学|支援学校|学園|学院|幼稚園|保育園|保育所|こども園|事業所|病院|クリニック"
            + "|医院|診療所|センター|作業所|グループホーム|ホーム|ステーション|デイサービス|工房|株式会社|有限会社|合同会社|法人)";

    /** A name in hiragana begins after a mark or a particle; what ends as a verb does is none (できる事業所). */
    private static final String IN_HIRAGANA =
            "(?:(?<=[、。「『（()\\s・のはがをにで])|(?<=^))[ぁ-ん]{2,10}(?<!る|た|ない|な|の|は|が|を|に|で|と|も|や)";

    /** A name may stand before its kind (高田小学校) or behind it (相談支援事業所しおさい). */
    private static final Pattern NAMED =
            Pattern.compile("((?:" + WORD + "|・){1,24}|" + IN_HIRAGANA + WORD + "{0,12}|)[」』]?(" + KIND
                    + ")((?:[「『 ]?(?!は|が|を|に|で|と|へ|や|も|の|から|まで|など|より|等|内|側|職員|長|間|数)"
                    + "(?:[ァ-ヶー]{2,12}|[\\p{IsHan}々]{1,6}|[ぁ-ん]{2,8}))?)");

    private static final String SERVICES = "相談支援|計画相談|就労継続支援|就労移行支援|就労定着支援|就労支援|短期入所|生活介護|自立訓練|児童発達支援"
            + "|放課後等|居宅介護|移動支援|地域活動支援|地域包括支援|基幹相談支援|障害者就業・生活支援|訪問看護|訪問介護|共同生活援助|グループ|福祉|保健|医療"
            + "|障害福祉サービス|障がい福祉サービス|障害児通所支援|介護保険|通所|入所|児童|障害児|障害者|老人|社会福祉|特別養護老人|有料老人";
    private static final Pattern GENERAL =
            Pattern.compile("(?:指定|特定|一般|特別|市内|市外|圏域|地域|近隣|関係|複数|各|他|同|当|別|総合|救急|協力|精神科|専門"
                    + "|公立|私立|県立|市立|県|市|町|国|[AB]型|受入|利用|既存|新規|民間|小規模|大規模|数|全|両|一|二|三|\\d+|か所|箇所|社会福祉|医療|NPO|特定非営利活動|"
                    + SERVICES + ")*");

    private static final Set<String> NO_TAIL =
            Set.of("では", "です", "でも", "にて", "への", "との", "とも", "だけ", "ごと", "ばかり", "しか", "さえ");

    private Institutions() {}

    static Stream<Hit> in(String original) {
        var folded = Folded.width(original);
        return NAMED.matcher(folded.text())
                .results()
                .filter(match -> tells(match.group(1), match.group(3)))
                .map(match -> folded.hit(PersonalData.INSTITUTION, original, match.start(), match.end()));
    }

    private static boolean tells(String before, String behind) {
        return !GENERAL.matcher(before).matches() || (!behind.isEmpty() && !NO_TAIL.contains(behind));
    }
}
