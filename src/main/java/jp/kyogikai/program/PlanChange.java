package jp.kyogikai.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.shared.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an amended plan puts differently (新旧対照の1行).
 *
 * @param body whose part it stands in; null for the words of the council as a whole
 * @param before empty where it is new
 * @param after empty where it is left out
 */
public record PlanChange(@Nullable BodyId body, String before, String after) {

    /** Such as 追加, 変更 or 削除. */
    public String kind() {
        return before.isEmpty() ? "追加" : after.isEmpty() ? "削除" : "変更";
    }

    /** Everything that differs, in the order of the new plan; what is left out comes last in its part. */
    static List<PlanChange> between(Program before, Program after) {
        var changes = new ArrayList<PlanChange>();
        words(null, before.card().overview(), after.card().overview()).ifPresent(changes::add);
        after.chapters().forEach(chapter -> changes.addAll(between(part(before, chapter.body()), chapter)));
        return List.copyOf(changes);
    }

    private static List<PlanChange> between(Optional<Chapter> before, Chapter after) {
        var old = before.map(Chapter::items).orElse(List.of()).stream()
                .collect(Collectors.toMap(PlanItem::origin, Function.identity()));
        var kept = after.items().stream().map(PlanItem::origin).collect(Collectors.toSet());
        return Stream.of(
                        words(after.body(), before.map(Chapter::text).orElse(""), after.text()).stream(),
                        after.items().stream()
                                .filter(item -> !sameEntry(old.get(item.origin()), item))
                                .map(item -> new PlanChange(after.body(), said(old.get(item.origin())), said(item))),
                        before.map(Chapter::items).orElse(List.of()).stream()
                                .filter(item -> !kept.contains(item.origin()))
                                .map(item -> new PlanChange(after.body(), said(item), "")))
                .flatMap(it -> it)
                .toList();
    }

    private static boolean sameEntry(@Nullable PlanItem before, PlanItem after) {
        return before != null && before.entry().equals(after.entry());
    }

    private static Optional<PlanChange> words(@Nullable BodyId body, String before, String after) {
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(new PlanChange(body, before, after));
    }

    private static Optional<Chapter> part(Program program, BodyId body) {
        return program.chapters().stream().filter(it -> it.body().equals(body)).findFirst();
    }

    /** Such as 支援者向け研修会（9月　研修会　2回）. */
    private static String said(@Nullable PlanItem item) {
        if (item == null) {
            return "";
        }
        var entry = item.entry();
        var more = Stream.of(entry.timing(), entry.targetWords())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining("　"));
        return more.isEmpty() ? entry.title() : "%s（%s）".formatted(entry.title(), more);
    }
}
