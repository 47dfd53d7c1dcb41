package jp.kyogikai.desk.program;

import java.util.List;
import jp.kyogikai.charter.Council;
import jp.kyogikai.program.ChapterState;
import jp.kyogikai.program.ProgramCard;
import jp.kyogikai.program.ProgramKind;
import jp.kyogikai.program.ProgramState;
import jp.kyogikai.shared.Wareki;

/**
 * A plan or a report as pages show it (事業計画・事業報告の概要).
 *
 * @param amends the page of the plan that it puts differently; empty where there is none
 * @param isBefore whether a body has it before it, so that it can be taken back
 * @param isAmendable whether it is adopted and may be put differently
 */
public record ProgramView(
        String id,
        String number,
        String title,
        String state,
        String adopted,
        String overview,
        String amends,
        boolean isBefore,
        boolean isAmendable,
        List<Part> parts) {

    /** The part of one body, and until when it is due where it is still awaited. */
    public record Part(String body, String state, String due, String text) {}

    static ProgramView of(Council council, ProgramCard card) {
        var on = card.adoptedOn();
        return new ProgramView(
                card.id().value(),
                card.number(),
                card.title(),
                card.state().label(),
                on == null ? "" : "%s　%s".formatted(Wareki.dayAndWeekday(on), card.adoptedBy()),
                card.overview(),
                card.amends() == null ? "" : card.amends().value(),
                card.state() == ProgramState.IN_HEARING,
                card.state() == ProgramState.ADOPTED && card.kind() == ProgramKind.PLAN,
                card.chapters().stream()
                        .map(chapter -> new Part(
                                council.body(chapter.body()).name(),
                                chapter.state().label(),
                                chapter.state() == ChapterState.OPEN ? Wareki.dayAndWeekday(chapter.due()) : "",
                                chapter.text()))
                        .toList());
    }
}
