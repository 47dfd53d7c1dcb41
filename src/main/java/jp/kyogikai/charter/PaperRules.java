package jp.kyogikai.charter;

import java.util.List;
import java.util.Set;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.Wording;

/**
 * How a council writes on its papers, and which of its letters go without a seal (文書の定め).
 *
 * @param wording without the names of the council itself, which it keeps too
 * @param plans the plans of the city, by their names (計画の名称)
 * @param wordingArticle the source of the wording
 * @param withoutSeal the letters that say （公印省略）
 * @param sealArticle the source of that
 */
public record PaperRules(
        Wording wording,
        List<String> plans,
        Article wordingArticle,
        Set<OfficialLetter> withoutSeal,
        Article sealArticle) {

    static final Set<OfficialLetter> USUALLY_WITHOUT_SEAL =
            Set.of(OfficialLetter.NOTICE, OfficialLetter.CANCELLATION, OfficialLetter.REFERRAL, OfficialLetter.ANSWER);

    public PaperRules {
        plans = List.copyOf(plans);
        withoutSeal = Set.copyOf(withoutSeal);
    }

    /** Whether a letter says （公印省略）. */
    public boolean omitsSeal(OfficialLetter letter) {
        return withoutSeal.contains(letter);
    }
}
