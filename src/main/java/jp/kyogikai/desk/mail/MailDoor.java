package jp.kyogikai.desk.mail;

import java.util.List;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.NoRight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets in those who may know to whom a council sends what: its secretariat and who runs the installation (送付簿を見られる者). */
@Component
class MailDoor {

    private final Councils councils;
    private final CurrentActor actor;

    MailDoor(Councils councils, CurrentActor actor) {
        this.councils = councils;
        this.actor = actor;
    }

    List<Council> open() {
        return councils.all().stream().filter(it -> isOpen(it.id())).toList();
    }

    /** The council named, or the first that is open where none is. */
    Council enter(@Nullable String id) {
        return open().stream()
                .filter(it -> id == null || it.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoRight("送付簿を開く", "その協議会の事務局及びシステム管理者").raised());
    }

    private boolean isOpen(CouncilId council) {
        return actor.get().isSecretariatOf(council) || actor.get().isIn(GroupId.administrators());
    }
}
