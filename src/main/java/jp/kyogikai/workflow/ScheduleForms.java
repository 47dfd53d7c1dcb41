package jp.kyogikai.workflow;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MoveConcern;
import jp.kyogikai.meeting.Rescheduling;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Wareki;

/** What the forms of a meeting say of the day on which it stands (会議の日程の様式). */
@ForModels
public class ScheduleForms {

    private final Rescheduling rescheduling;
    private final MeetingBook book;
    private final Clock clock;

    ScheduleForms(Rescheduling rescheduling, MeetingBook book, Clock clock) {
        this.rescheduling = rescheduling;
        this.book = book;
        this.clock = clock;
    }

    /** What speaks against the day, a paragraph each; empty where nothing does. */
    public FormText concerns(String meetingId) {
        return FormText.show(rescheduling.concerns(new MeetingId(meetingId)).stream()
                .map(MoveConcern::sentence)
                .collect(joining("\n\n")));
    }

    /** That the meeting is still to come, for whoever records what came of it; empty from its day on, and in writing. */
    public FormText early(String meetingId) {
        var card = book.card(new MeetingId(meetingId));
        var day = card.schedule().on();
        return FormText.show(
                card.kind().isInWriting() || !day.isAfter(LocalDate.now(clock))
                        ? ""
                        : "開催日（%s）より前です。会議が終わってから記録してください。結果を記録すると、開催した会議として数え、取り消せません。"
                                .formatted(Wareki.dayAndWeekday(day)));
    }
}
