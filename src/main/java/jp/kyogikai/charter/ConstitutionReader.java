package jp.kyogikai.charter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads as what a body was set up. */
record ConstitutionReader(YamlMap body) {

    static final String[] ITEMS = {"aliases", "until", "until-source", "statutory", "statutory-source"};

    Constitution read() {
        var aliases = body.words("aliases");
        WordList.once(aliases, "別名", body.faults());
        return new Constitution(
                aliases.stream().map(Word::text).toList(),
                until(),
                body.optionalWord("statutory").map(Word::text).orElse(null));
    }

    private @Nullable LocalDate until() {
        return body.optionalWord("until")
                .flatMap(word -> DayReader.date(word, body.faults()))
                .orElse(null);
    }
}
