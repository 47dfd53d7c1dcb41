package jp.kyogikai.charter;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Reads how papers are written and sealed; a charter that says nothing gets the usual without a warning. */
record PaperRulesReader(Sources sources, YamlMap top) {

    private static final List<String> COMMAS = List.of("、", "，");

    PaperRules read() {
        var wording = top.map("wording").only("terms", "except", "plans", "comma", "source");
        var seal = top.map("seal").only("omitted", "source");
        var terms = terms(wording.map("terms"));
        var except = names(wording, "except", "固有名称");
        var plans = names(wording, "plans", "計画の名称");
        var comma = comma(wording);
        except.forEach(name -> changesSomething(wording, terms, comma, name));
        return new PaperRules(
                new Wording(
                        terms,
                        Stream.of(NationalNames.ALL, texts(except), texts(plans))
                                .flatMap(List::stream)
                                .toList(),
                        comma),
                texts(plans),
                article("wording", wording),
                seal.has("omitted") ? letters(seal) : PaperRules.USUALLY_WITHOUT_SEAL,
                article("seal", seal));
    }

    private Article article(String key, YamlMap rule) {
        return top.has(key) ? sources.of(rule) : Article.unconfirmed();
    }

    private static Map<String, String> terms(YamlMap written) {
        var terms = new LinkedHashMap<String, String>();
        for (var term : written.keys()) {
            var with = written.word(term.text());
            if (term.text().isBlank() || term.text().equals(with.text())) {
                written.faults()
                        .error(
                                term.line(),
                                "表記「%s: %s」は何も書き換えません。".formatted(term.text(), with.text()),
                                "「書き換える語: 書き換えた後の語」のように、異なる語を書いてください。");
            }
            terms.put(term.text(), with.text());
        }
        terms.values().stream()
                .filter(with -> terms.keySet().stream().anyMatch(with::contains))
                .forEach(with -> written.faults()
                        .error(
                                written.line(),
                                "書き換えた後の「%s」に、書き換える語が含まれています。".formatted(with),
                                "どちらで書くのかを1つに決めて、「terms: 」を改めてください。"));
        return terms;
    }

    private static List<Word> names(YamlMap wording, String key, String what) {
        var names = wording.words(key);
        WordList.once(names, what, wording.faults());
        names.stream().filter(name -> name.text().isBlank()).forEach(name -> wording.faults()
                .error(name.line(), "「%s」に空の語があります。".formatted(key), what + "を書くか、消してください。"));
        return names;
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    private static void changesSomething(
            YamlMap wording, Map<String, String> terms, @Nullable String comma, Word name) {
        var hasComma = comma != null && COMMAS.stream().anyMatch(name.text()::contains);
        if (!hasComma && terms.keySet().stream().noneMatch(name.text()::contains)) {
            wording.faults()
                    .warning(
                            name.line(),
                            "固有名称「%s」には、書き換える語が含まれていません。".formatted(name.text()),
                            "文書に出る名称のとおりに書くか、「except: 」から消してください。");
        }
    }

    private static @Nullable String comma(YamlMap wording) {
        var word = wording.optionalWord("comma").orElse(null);
        if (word != null && !COMMAS.contains(word.text())) {
            wording.faults().error(word.line(), "「" + word.text() + "」は選べません。", Nearest.hint(word.text(), COMMAS));
        }
        return word == null ? null : word.text();
    }

    private static Set<OfficialLetter> letters(YamlMap seal) {
        var letters = EnumSet.noneOf(OfficialLetter.class);
        var words = seal.words("omitted");
        WordList.once(words, "文書", seal.faults());
        words.forEach(word ->
                Values.choice(seal.faults(), word, OfficialLetter.values()).ifPresent(letters::add));
        return letters;
    }
}
