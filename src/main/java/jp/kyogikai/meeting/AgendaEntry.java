package jp.kyogikai.meeting;

import jp.kyogikai.consultation.Waiting;
import jp.kyogikai.shared.ConsultationId;
import org.jspecify.annotations.Nullable;

/** What the office plans for one item; minutes is its planned length, 0 where none is planned (議題の内容). */
public record AgendaEntry(
        ItemKind kind,
        String title,
        String explanation,
        String presenter,
        int minutes,
        @Nullable ConsultationId consultation,
        @Nullable String number) {

    /** A matter from the waiting list, to be discussed; behind closed doors where it is a case. */
    public static AgendaEntry of(Waiting waiting, String presenter, int minutes) {
        return new AgendaEntry(
                waiting.kind().isClosed() ? ItemKind.CASE_REVIEW : ItemKind.DISCUSSION,
                waiting.title(),
                waiting.question(),
                presenter,
                minutes,
                waiting.id(),
                waiting.number());
    }

    /** What the charter puts on every agenda, presented by the office (定例の議題). */
    static AgendaEntry standing(ItemKind kind, String title, int minutes) {
        return other(kind, title, "", "事務局", minutes);
    }

    /** Anything else the office puts on the agenda. */
    public static AgendaEntry other(ItemKind kind, String title, String explanation, String presenter, int minutes) {
        return new AgendaEntry(kind, title, explanation, presenter, minutes, null, null);
    }
}
