package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;

/** The bodies to which matters go from a body in one direction, and where that comes from (経路). */
public record Route(List<BodyId> to, Article article) {

    static final Route NOWHERE = new Route(List.of(), Article.unconfirmed());

    public Route {
        to = List.copyOf(to);
    }
}
