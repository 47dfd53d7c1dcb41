package jp.kyogikai.charter;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads as what a body was set up. */
record ConstitutionReader(YamlMap body) {

    static final String[] ITEMS = {"aliases", "until", "statutory"};

    Constitution read() {
        return new Constitution(
                body.words("aliases").stream().map(Word::text).toList(),
                until(),
                body.optionalWord("statutory").map(Word::text).orElse(null));
    }

    private @Nullable LocalDate until() {
        return body.optionalWord("until").flatMap(this::day).orElse(null);
    }

    private Optional<LocalDate> day(Word word) {
        var day = DayReader.date(word.text());
        if (day.isEmpty()) {
            body.faults().error(word.line(), "「" + word.text() + "」は日付として読み取れません。", "「令和9年3月31日」のように書いてください。");
        }
        return day;
    }
}
