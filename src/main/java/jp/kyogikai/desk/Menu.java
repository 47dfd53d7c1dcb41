package jp.kyogikai.desk;

import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.shared.GroupId;
import org.springframework.stereotype.Component;

/** The pages that the present user may open, in one order on all pages (画面の一覧). */
@Component
class Menu {

    private final CouncilDoor door;
    private final CurrentActor actor;

    Menu(CouncilDoor door, CurrentActor actor) {
        this.door = door;
        this.actor = actor;
    }

    List<Entry> entries() {
        var visitor = actor.get();
        if (visitor.isSystem()) {
            return List.of();
        }
        var serves = !door.mine().isEmpty();
        var administers = visitor.isIn(GroupId.administrators());
        return Stream.of(
                        new Entry("今日", "/", true),
                        new Entry("タスク", "/camunda/app/tasklist/", true),
                        new Entry("課題", "/issues", serves),
                        new Entry("会議", "/meetings", serves),
                        new Entry("開催回数", "/ledger", serves),
                        new Entry("事業計画", "/programs", serves),
                        new Entry("協議会", "/councils", serves || administers),
                        new Entry("個別事例", "/cases", door.isSupporter() || door.isSecretariat()),
                        new Entry("期限超過", "/overdue", serves || administers),
                        new Entry("送付簿", "/mail", door.isSecretariat() || administers),
                        new Entry("業務の監視", "/camunda/app/cockpit/", administers))
                .filter(Entry::isOpen)
                .toList();
    }

    /** One page; open where the user may see it. */
    public record Entry(String label, String href, boolean isOpen) {}
}
