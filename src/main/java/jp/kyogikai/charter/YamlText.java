package jp.kyogikai.charter;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads the text of a charter into nodes that know their line. */
record YamlText(FaultList faults) {

    private static final String HOW_TO_WRITE = "字下げは半角の空白で行い、項目名のあとに半角の「:」と空白を置いてください。引用符やかっこの閉じ忘れも確かめてください。";

    Optional<YamlMap> compose(String yaml) {
        endsAsWritten(yaml);
        try {
            return node(yaml).map(node -> new YamlNodes(faults).map("ファイル全体", 1, node));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            faults.error(mark == null ? 1 : mark.getLine() + 1, "この行か、すぐ前の行を読み取れません。", HOW_TO_WRITE);
        } catch (ReaderException e) {
            faults.error(lineAt(yaml, e.getPosition()), "画面に見えない制御文字があります。", "この行を打ち直してください。");
        } catch (YAMLException | NumberFormatException e) {
            faults.error(1, "ファイルを読み取れません。", "手引きの例に沿って書き直してください。");
        }
        return Optional.empty();
    }

    private static int lineAt(String yaml, int position) {
        var before = yaml.substring(0, Math.min(position, yaml.length()));
        return 1 + (int) before.chars().filter(letter -> letter == '\n').count();
    }

    private Optional<Node> node(String yaml) {
        var node = Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
        if (node.isEmpty()) {
            faults.error(1, "何も書かれていません。", "手引きの例に沿って書いてください。");
        }
        return node;
    }

    /** A copy that broke off can look like a smaller council, so the last line must be there. */
    private void endsAsWritten(String yaml) {
        var lines = yaml.stripTrailing().lines().toList();
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals("...")) {
            faults.error(
                    Math.max(1, lines.size()),
                    "最後の行「...」がなく、途中で切れているおそれがあります。",
                    "全体がそろっていることを確かめ、最後に「...」だけの行を置いてください。");
        }
    }
}
