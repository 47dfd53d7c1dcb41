package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.Article;

/**
 * What the community living support hub of a city does, which its council helps to fill (地域生活支援拠点等の機能).
 *
 * @param core who stands at its core, by name
 * @param functions in the order of the charter; empty where it tells of no hub
 */
public record Hub(List<String> core, List<Function> functions, Article article) {

    static final Hub NONE = new Hub(List.of(), List.of(), Article.unconfirmed());

    public Hub {
        core = List.copyOf(core);
        functions = List.copyOf(functions);
    }

    /**
     * One of its functions, of which the law's guideline knows five and a city may add more (拠点の機能).
     *
     * @param does how it is filled in this city
     */
    public record Function(String name, String does) {}
}
