package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;

/** Where matters go from a body: up to be decided there, back down, or aside to be investigated (上程先・差し戻し先・依頼先). */
public record Routes(List<BodyId> submitsTo, List<BodyId> returnsTo, List<BodyId> refersTo, Article article) {

    public Routes {
        submitsTo = List.copyOf(submitsTo);
        returnsTo = List.copyOf(returnsTo);
        refersTo = List.copyOf(refersTo);
    }

    static Routes none() {
        return new Routes(List.of(), List.of(), List.of(), Article.unconfirmed());
    }
}
