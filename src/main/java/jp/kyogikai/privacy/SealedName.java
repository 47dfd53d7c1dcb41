package jp.kyogikai.privacy;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.shared.Refusal;

/** A real name with its reading, which goes into the detector and a sealed table and never comes out (封をした氏名). */
@Embeddable
public class SealedName {

    private static final String BLANKS = "[\\s　]+";

    private String name = "";
    private String kana = "";

    protected SealedName() {}

    /** Family and given name are parted by a blank, in the reading too. */
    public SealedName(String name, String kana) {
        this.name = name.strip();
        this.kana = kana.strip();
    }

    /** Why the detector could not find its parts alone: nothing parts family and given name. */
    public Optional<Refusal> whyNotSought() {
        return Stream.of(name, kana).allMatch(it -> it.split(BLANKS).length > 1)
                ? Optional.empty()
                : Optional.of(new NotParted());
    }

    /** Whole and parts as they are sought; a reading of one letter alone would be found everywhere. */
    Stream<String> sought() {
        return Stream.concat(
                        Stream.concat(Stream.of(name), parts(name)),
                        Stream.concat(Stream.of(kana), parts(kana)).filter(it -> it.codePointCount(0, it.length()) > 1))
                .filter(it -> !it.isBlank())
                .distinct();
    }

    @Override
    public String toString() {
        return "SealedName";
    }

    private static Stream<String> parts(String whole) {
        return Arrays.stream(whole.split(BLANKS));
    }

    /** A name is written without a blank between family and given name; the refusal does not repeat it. */
    public record NotParted() implements Refusal {
        @Override
        public String sentence() {
            return "氏名とふりがなは、姓と名の間に空白を入れて入力してください。姓だけ、名だけで書かれた箇所も検出するためです。";
        }
    }
}
