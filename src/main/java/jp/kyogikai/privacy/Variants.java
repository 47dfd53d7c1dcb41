package jp.kyogikai.privacy;

import java.util.HashMap;
import java.util.Map;

/** Characters of names that people write in several ways, folded to one of them (異体字). */
final class Variants {

    /** Each group: first the character kept, then those that are read as it. */
    private static final String GROUPS = """
            高髙 崎﨑碕嵜 吉𠮷 沢澤 斎斉齋齊 辺邊邉 広廣 島嶋嶌 浜濱濵 桜櫻 国國 恵惠 真眞 竜龍 瀬瀨 槙槇 富冨 峰峯 桑桒 柳栁 館舘
            条條 寿壽 栄榮 徳德 鶴靏靍 鴎鷗 礼禮 蔵藏 円圓 与與 万萬 会會 曽曾 浅淺 渋澁澀 滝瀧 亀龜 教敎 黒黑 増增 横橫 涼凉 遥遙 尚尙
            実實 豊豐 関關 児兒 巌巖 弥彌 桧檜 薮藪 籠篭 槍鎗 検檢 来來 学學 双雙 応應 従從 静靜 将將 晃晄 昇曻 清淸 青靑 剣劍 鉄鐵鐡
            沖冲 梅楳 野埜 松枩 杯盃 船舩 秋穐 塩鹽 頼賴 数數 塁壘 郷鄕 蛍螢 衛衞 諸諸 緑綠 芦蘆 荘莊 薫薰 藤籐 宝寳寶 巻卷 脇𦚰
            """;

    /** The sounds a reading may be written with: small letters as large ones, and two pairs that sound alike. */
    private static final String SOUNDS = "あぁ いぃ うぅ えぇ おぉ つっ やゃ ゆゅ よょ わゎ かゕ けゖ じぢ ずづ";

    private static final Map<Integer, Integer> KEPT = new HashMap<>();

    static {
        read(GROUPS);
        read(SOUNDS);
    }

    private Variants() {}

    static int fold(int character) {
        return KEPT.getOrDefault(character, character);
    }

    private static void read(String groups) {
        for (var group : groups.strip().split("\\s+")) {
            var first = group.codePointAt(0);
            group.codePoints().skip(1).forEach(other -> KEPT.put(other, first));
        }
    }
}
