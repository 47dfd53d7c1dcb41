package jp.kyogikai.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kyogikai.shared.Article;

/** The papers on which the rules of a charter rest, by the short names it gives them (根拠の一覧). */
final class Sources {

    private static final String UNCONFIRMED = "既定";

    /** An article, or what by-laws have besides; those called 要領 number their parts 第3 and not 第3条. */
    private static final Pattern CLAUSE = Pattern.compile("第[0-9０-９一二三四五六七八九十百]+([条項号の第(（ 　].*)?|(別表|附則).*");

    /** What is cited stands in a column of the book of deadlines; a clause and its paper together. */
    private static final int LONGEST = 100;

    private final Map<String, Source> byName = new LinkedHashMap<>();

    private record Source(SourceKind kind, String citation) {}

    private enum SourceKind implements Labelled {
        BYLAW("要綱"),
        DOCUMENT("文書");

        private final String label;

        SourceKind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static Sources read(YamlMap map) {
        var sources = new Sources();
        map.keys().forEach(name -> sources.add(name, map));
        return sources;
    }

    private void add(Word name, YamlMap sources) {
        var source = sources.map(name.text()).only("kind", "citation");
        if (name.text().equals(UNCONFIRMED) || name.text().matches(".*[ 　].*")) {
            sources.faults().error(name.line(), "根拠の名前に「" + name.text() + "」は使えません。", "空白のない別の名前を付けてください。");
        }
        var kind = Values.choice(sources.faults(), source.word("kind"), SourceKind.values());
        var citation = source.text("citation", "根拠の名称", LONGEST);
        byName.put(name.text(), new Source(kind.orElse(SourceKind.DOCUMENT), citation));
    }

    /** The source of one rule, written as 「seed」 for a paper, 「youko 第5条第2項」 for an article, or 「既定」. */
    Article of(YamlMap rule) {
        if (!rule.has("source")) {
            rule.faults()
                    .warning(rule.line(), "「" + rule.name() + "」の根拠がないため、既定（未確認）として扱います。", "「source: 」に根拠を書いてください。");
        }
        return of(rule, "source").orElse(Article.unconfirmed());
    }

    /** The same, written under another name; nothing where it is not written. */
    Optional<Article> of(YamlMap rule, String key) {
        return rule.optionalWord(key).map(word -> article(word, rule.faults()));
    }

    private Article article(Word word, FaultList faults) {
        var parts = word.text().split("[ 　]+", 2);
        var source = byName.get(parts[0]);
        if (word.text().equals(UNCONFIRMED)) {
            return Article.unconfirmed();
        }
        if (source == null) {
            faults.error(word.line(), "根拠「" + parts[0] + "」は sources にありません。", Nearest.hint(parts[0], names()));
            return Article.unconfirmed();
        }
        var clause = parts.length == 2 ? parts[1] : "";
        faults.atMost(LONGEST, "条項", new Word(clause, word.line()));
        return source.kind == SourceKind.BYLAW
                ? bylaw(source, clause, word, faults)
                : document(source, clause, word, faults);
    }

    private static Article bylaw(Source source, String clause, Word word, FaultList faults) {
        if (!CLAUSE.matcher(clause).matches()) {
            var name = word.text().split("[ 　]")[0];
            faults.error(
                    word.line(),
                    "根拠「" + word.text() + "」に条がありません。",
                    "「%s 第5条第2項」、「%s 別表第1」又は「%s 附則第2項」のように書いてください。".formatted(name, name, name));
        }
        return Article.bylaw(source.citation + clause);
    }

    private static Article document(Source source, String clause, Word word, FaultList faults) {
        if (!clause.isEmpty()) {
            faults.error(
                    word.line(),
                    "根拠「" + word.text() + "」は条のない文書です。",
                    "「" + clause + "」を消すか、sources の kind を「要綱」にしてください。");
        }
        return Article.document(source.citation);
    }

    private List<String> names() {
        var names = new ArrayList<>(byName.keySet());
        names.add(UNCONFIRMED);
        return names;
    }
}
