package jp.kyogikai.desk.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.desk.place.WhoseTurn;
import jp.kyogikai.engine.Colleagues;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.WorkItem;
import jp.kyogikai.engine.Worklist;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;

/** What the present user may do now, the most urgent first (私の処理待ち). */
@Component
class MyWork {

    private static final int MOST = 15; // as many as a screen shows at once, as Tasklist has on its first page

    private final Worklist worklist;
    private final Colleagues colleagues;
    private final Councils councils;
    private final CurrentActor actor;
    private final Clock clock;

    MyWork(Worklist worklist, Colleagues colleagues, Councils councils, CurrentActor actor, Clock clock) {
        this.worklist = worklist;
        this.colleagues = colleagues;
        this.councils = councils;
        this.actor = actor;
        this.clock = clock;
    }

    Shown first() {
        var items = worklist.first(MOST);
        var me = actor.get().id();
        var names = colleagues.names(items.first().stream()
                .map(WorkItem::takenBy)
                .filter(Objects::nonNull)
                .filter(user -> !user.equals(me))
                .collect(Collectors.toSet()));
        return new Shown(
                items.first().stream().map(item -> row(item, me, names)).toList(),
                items.all(),
                items.late(),
                items.more());
    }

    private Row row(WorkItem item, String me, Map<String, String> names) {
        return new Row(
                item.id(),
                item.name(),
                item.label(),
                item.bodyName(),
                due(item),
                hurry(item),
                taken(item, me, names),
                turn(item));
    }

    /** Whose turn it is where the office may only enter it for them; empty where it is the user's own. */
    private String turn(WorkItem item) {
        var groups = actor.get().groups();
        return councils.all().stream()
                .filter(council -> groups.contains(GroupId.secretariat(council.id())))
                .map(council -> WhoseTurn.others(
                        council,
                        item.turn().stream()
                                .filter(group -> !groups.contains(group))
                                .toList()))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> words + "の番です（代わって入力できます）")
                .orElse("");
    }

    private static String due(WorkItem item) {
        return item.due() == null ? "" : Wareki.dayAndWeekday(item.due());
    }

    /** How near the day is, in words; empty where there is time. */
    private String hurry(WorkItem item) {
        if (item.due() == null) {
            return "";
        }
        var left = ChronoUnit.DAYS.between(LocalDate.now(clock), item.due());
        if (item.isLate()) {
            return left == 0 ? "期限超過" : "%d日超過".formatted(-left);
        }
        return left == 0 ? "今日まで" : left == 1 ? "明日まで" : left <= 7 ? "あと%d日".formatted(left) : "";
    }

    private static String taken(WorkItem item, String me, Map<String, String> names) {
        return Stream.ofNullable(item.takenBy())
                .map(user -> user.equals(me) ? "あなたが担当中" : names.getOrDefault(user, "ほかの人") + "さんが担当中")
                .findFirst()
                .orElse("");
    }

    /** The first rows, and how many there are altogether, too late, and not shown. */
    public record Shown(List<Row> rows, long all, long late, long more) {}

    /** One task. */
    public record Row(
            String id, String name, String label, String body, String due, String hurry, String taken, String turn) {

        public boolean isLate() {
            return hurry.endsWith("超過");
        }
    }
}
