package jp.kyogikai.desk.meetings;

import java.util.Objects;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.workflow.MeetingMoves;
import org.jspecify.annotations.Nullable;

/** What the office types to move a meeting, as the page sends it (日程変更の入力). */
public record MoveEntry(
        @Nullable String on,
        @Nullable String from,
        @Nullable String to,
        @Nullable String place,
        @Nullable String reason) {

    /** The schedule that holds, to begin from. */
    static MoveEntry of(MeetingCard card) {
        var schedule = card.schedule();
        return new MoveEntry(
                schedule.on().toString(),
                schedule.from().toString(),
                schedule.to().toString(),
                schedule.place(),
                "");
    }

    Schedule schedule(MeetingMoves moves, MeetingId id) {
        return moves.read(id, text(on), text(from), text(to), text(place));
    }

    String reasonText() {
        return text(reason).required("変更の理由", 400);
    }

    private static FormText text(@Nullable String typed) {
        return FormText.submitted(Objects.requireNonNullElse(typed, ""));
    }
}
