package jp.kyogikai.workflow;

import static java.util.stream.Collectors.joining;

import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.MoveConcern;
import jp.kyogikai.meeting.Rescheduling;
import jp.kyogikai.shared.MeetingId;

/** What the forms of a meeting say of the day on which it stands (会議の日程の様式). */
@ForModels
public class ScheduleForms {

    private final Rescheduling rescheduling;

    ScheduleForms(Rescheduling rescheduling) {
        this.rescheduling = rescheduling;
    }

    /** What speaks against the day, a paragraph each; empty where nothing does. */
    public FormText concerns(String meetingId) {
        return FormText.show(rescheduling.concerns(new MeetingId(meetingId)).stream()
                .map(MoveConcern::sentence)
                .collect(joining("\n\n")));
    }
}
