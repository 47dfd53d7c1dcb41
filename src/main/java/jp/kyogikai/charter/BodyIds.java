package jp.kyogikai.charter;

import java.util.Optional;
import java.util.Set;
import jp.kyogikai.shared.BodyId;

/** The ids of all bodies of a charter; every body that it names anywhere is one of them (会議体の記号). */
record BodyIds(Set<String> ids) {

    Optional<BodyId> find(Word word, FaultList faults) {
        if (!ids.contains(word.text())) {
            faults.error(word.line(), "会議体「" + word.text() + "」は bodies にありません。", Nearest.hint(word.text(), ids));
            return Optional.empty();
        }
        return Optional.of(new BodyId(word.text()));
    }
}
