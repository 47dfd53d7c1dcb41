package jp.kyogikai.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kyogikai.charter.Council;

/** The people of a council as a table lists them, with every fault found in it (名簿のファイル). */
record PeopleFile(List<PersonLine> lines, List<PeopleFault> faults) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static PeopleFile read(byte[] bytes, Council council) {
        try {
            return read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    council);
        } catch (CharacterCodingException e) {
            var fault = new PeopleFault(1, "ファイルの文字コードがUTF-8ではありません。", "表計算ソフトで、種類を「CSV UTF-8（コンマ区切り）」として保存し直してください。");
            return new PeopleFile(List.of(), List.of(fault));
        }
    }

    static PeopleFile read(String text, Council council) {
        var reading = new PeopleReading(council);
        var bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        bare.lines().forEach(reading::take);
        return reading.finish();
    }
}
