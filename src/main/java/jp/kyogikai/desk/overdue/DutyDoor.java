package jp.kyogikai.desk.overdue;

import java.util.NoSuchElementException;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.duty.Circles;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.NoRight;
import org.springframework.stereotype.Component;

/** Lets in those who may know of a deadline; of one of a single case, its office and its circle (期限を閲覧できる者). */
@Component
class DutyDoor {

    private final DutyBook book;
    private final CouncilDoor door;
    private final Circles circles;
    private final CurrentActor actor;

    DutyDoor(DutyBook book, CouncilDoor door, Circles circles, CurrentActor actor) {
        this.book = book;
        this.door = door;
        this.circles = circles;
        this.actor = actor;
    }

    DutyCard enter(DutyKey key) {
        var duty = book.find(key).orElseThrow(() -> new NoSuchElementException("duty " + key));
        if (!key.kind().isOfCase()) {
            door.watch(duty.council());
        } else if (!knowsCase(duty)) {
            new NoRight("個別支援会議の期限の画面を開く", "事務局及びその事例の担当者").raise();
        }
        return duty;
    }

    private boolean knowsCase(DutyCard duty) {
        var visitor = actor.get();
        return visitor.isSecretariatOf(duty.council())
                || circles.of(duty.council(), visitor)
                        .contains(new CaseId(duty.label().owner()));
    }
}
