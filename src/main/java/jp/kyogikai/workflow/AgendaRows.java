package jp.kyogikai.workflow;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kyogikai.charter.PostponementRule;
import jp.kyogikai.consultation.Waiting;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.meeting.AgendaEntry;
import jp.kyogikai.meeting.AgendaLine;
import jp.kyogikai.meeting.ItemKind;
import jp.kyogikai.meeting.RowMismatch;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;

/** The two lists of the agenda form: matters from the waiting list to tick, and other items to add (次第の一覧). */
final class AgendaRows {

    private static final int USUAL_MINUTES = 20;
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private AgendaRows() {}

    /**
     * A waiting matter; only the tick, the place in the order, the minutes and the presenter may be changed.
     *
     * @param proposal what the office proposes where it cannot wait; empty of all others
     */
    record Matter(
            String ref, String heading, String proposal, boolean include, int position, int minutes, String presenter) {

        static Matter of(
                Waiting waiting,
                PostponementRule rule,
                String proposal,
                @Nullable AgendaLine placed,
                boolean isProposed,
                int position) {
            return new Matter(
                    waiting.id().value(),
                    named(waiting, rule),
                    proposal,
                    placed != null || isProposed,
                    placed == null ? position : placed.position(),
                    placed == null ? USUAL_MINUTES : placed.entry().minutes(),
                    placed == null ? "" : placed.entry().presenter());
        }
    }

    private static String named(Waiting waiting, PostponementRule rule) {
        var age = waiting.postponed() == 0 ? "" : age(waiting, rule);
        var writing = waiting.inWriting() ? "【書面へ】" : "";
        return writing + waiting.number() + "　" + waiting.title() + age;
    }

    /** Since when it waits, how often it was left, and whether this meeting has to conclude. */
    private static String age(Waiting waiting, PostponementRule rule) {
        var since = Wareki.day(waiting.openedAt().atZone(TOKYO).toLocalDate());
        var now = rule.isUsedUp(waiting.postponed()) ? "：今回は結論を出す" : "";
        return "（%s付議、持越し%d回%s）".formatted(since, waiting.postponed(), now);
    }

    /** Any other item; the office types all of it. */
    record Other(String kind, String title, String explanation, int position, int minutes, String presenter) {

        static Other of(AgendaLine line) {
            return of(line.entry(), line.position());
        }

        static Other of(AgendaEntry entry, int position) {
            return new Other(
                    entry.kind().name(),
                    entry.title(),
                    entry.explanation(),
                    position,
                    entry.minutes(),
                    entry.presenter());
        }
    }

    /** The items in the order the office gave them; a matter that no longer waits, or comes twice, is refused. */
    static List<AgendaEntry> parse(FormRows matters, FormRows others, List<Waiting> waiting) {
        var byId = waiting.stream().collect(toMap(it -> it.id().value(), identity()));
        var entries = Stream.concat(
                        matters.rowsIfAny().stream()
                                .filter(row -> row.isChecked("include"))
                                .map(row -> new Placed(row.number("position", 99), matter(row, byId))),
                        others.rowsIfAny().stream().map(row -> new Placed(row.number("position", 99), other(row))))
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::entry)
                .toList();
        eachMatterOnce(entries);
        return entries;
    }

    private static void eachMatterOnce(List<AgendaEntry> entries) {
        var seen = new HashSet<ConsultationId>();
        entries.stream()
                .filter(entry -> entry.consultation() != null && !seen.add(entry.consultation()))
                .forEach(entry -> new RowMismatch.Doubled(entry.title()).raise());
    }

    private static AgendaEntry matter(FormRow row, Map<String, Waiting> waiting) {
        var matter = waiting.get(row.text("id"));
        if (matter == null) {
            throw new RowMismatch.Unknown().raised();
        }
        return AgendaEntry.of(matter, row.text("presenter", "説明者", 100), row.number("minutes", 0));
    }

    private static AgendaEntry other(FormRow row) {
        return AgendaEntry.other(
                Choices.among(ItemKind.OF_THE_OFFICE, row.text("kind"), "議題の区分"),
                row.required("title", "議題名", 200),
                row.text("explanation", "内容", 4000),
                row.text("presenter", "説明者", 100),
                row.number("minutes", 0));
    }

    private record Placed(int position, AgendaEntry entry) {}
}
