package jp.kyogikai.privacy;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shapes of addresses, numbers and dates, sought in a text of one width (住所・番号・日付の形). */
final class Traces {

    private static final String DASH = "[-‐‑‒–—―−ー]";
    private static final String NUMERAL = "(?:\\d{1,4}|[一二三四五六七八九十百]+)";
    private static final String PLACE = "[\\p{IsHan}々ヶケヵ]";
    private static final String BANCHI =
            NUMERAL + "(?:丁目|番地|番|号)(?:の?" + NUMERAL + "(?:番地|番|号)?){0,4}" + "(?:" + DASH + "?\\d+){0,3}(?:号室|号)?";

    private static final Map<PersonalData, Pattern> SHAPES = Map.of(
            PersonalData.ADDRESS,
            any(
                    "〒\\s*\\d{3}" + DASH + "?\\d{4}",
                    "(?<![\\d-])\\d{3}" + DASH + "\\d{4}(?![\\d-])",
                    PLACE + "{1,12}[ァ-ヶぁ-ん]{0,4}" + BANCHI,
                    PLACE + "{1,12}(?<!第)\\d{1,4}(?:" + DASH + "\\d{1,4}){1,3}(?!\\d)",
                    PLACE + "{1,6}[市区郡]" + PLACE + "{1,6}[町村区](?!長|民|内|立|役場|議)",
                    "(?:大字|字)" + PLACE + "{1,6}",
                    "[\\p{IsHan}々ァ-ヶー]{1,10}(?:地区|団地|マンション|アパート|ハイツ|コーポ|荘)(?:\\s*\\d+(?:号室|号棟|号)?)?"),
            PersonalData.PHONE,
            any("(?<![\\d-])(?:\\+81[- ]?\\(?0?\\)?|\\(?0)\\d{1,4}\\)?[ (]?" + DASH + "?\\d{1,4}\\)?[ ]?" + DASH
                    + "?\\d{3,4}(?!\\d)"),
            PersonalData.DATE,
            any(
                    "(?:明治|大正|昭和|平成|令和)\\s*(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*年"
                            + "(?:度?生まれ|生|\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*月"
                            + "(?:\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日)?)",
                    "(?<![A-Za-z])[MTSHR]\\.?\\s?\\d{1,2}[./" + "-]\\s?\\d{1,2}[./" + "-]\\s?\\d{1,2}(?!\\d)",
                    "(?:明治|大正|昭和|平成|令和)\\s?\\d{1,2}[./-]\\d{1,2}[./-]\\d{1,2}",
                    "(?<!\\d)(?:19|20)\\d{2}\\s*年(?:生まれ|生|\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?)",
                    "[一二][〇零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?",
                    "(?<!\\d)(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}(?!\\d)",
                    "(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)"),
            PersonalData.AGE,
            any("(?<!\\d)\\d{1,3}\\s*[歳才](?!代|以上|未満|以下|到達)", "[一二三四五六七八九十]{1,3}歳(?!代|以上|未満|以下|到達)"),
            PersonalData.MAIL,
            any("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}"));

    private Traces() {}

    static Stream<Hit> in(String original) {
        var folded = Folded.width(original);
        return SHAPES.entrySet().stream().flatMap(shape -> shape.getValue()
                .matcher(folded.text())
                .results()
                .filter(match -> shape.getKey() != PersonalData.PHONE || isPhone(match))
                .map(match -> folded.hit(shape.getKey(), original, match.start(), match.end())));
    }

    /** Ten or eleven digits; with the number of the country up to thirteen. */
    private static boolean isPhone(MatchResult match) {
        var digits = match.group().replaceAll("\\D", "").length();
        return digits >= 10 && digits <= 13;
    }

    private static Pattern any(String... shapes) {
        return Pattern.compile(String.join("|", shapes));
    }
}
