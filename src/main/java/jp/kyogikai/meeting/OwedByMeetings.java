package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.Ground;
import jp.kyogikai.duty.Holder;
import jp.kyogikai.duty.Label;
import jp.kyogikai.duty.Owed;
import jp.kyogikai.duty.Owing;
import jp.kyogikai.shared.Actor;
import org.springframework.stereotype.Component;

/** The days until which the minutes of held meetings are to be settled (会議録の確定期限). */
@Component
class OwedMinutes implements Owing {

    private final Meetings meetings;
    private final Councils councils;
    private final DutyBook book;

    OwedMinutes(Meetings meetings, Councils councils, DutyBook book) {
        this.meetings = meetings;
        this.councils = councils;
        this.book = book;
    }

    /** Keeps the duty in step with the meeting: minutes are owed from the results until they are settled. */
    void follow(Meeting meeting) {
        if (meeting.state() == MeetingState.HELD) {
            book.owe(owed(meeting), Actor.system());
        } else {
            book.meet(key(meeting), Actor.system());
        }
    }

    @Override
    public List<Owed> owed() {
        return meetings.findByState(MeetingState.HELD).stream().map(this::owed).toList();
    }

    private Owed owed(Meeting meeting) {
        var council = councils.council(meeting.council());
        var rule = council.deadlines().minutes();
        return new Owed(
                council.id(),
                key(meeting),
                Label.of(
                        meeting.id().value(),
                        meeting.title(),
                        "",
                        council.body(meeting.body()),
                        council.keyOf(meeting.title())),
                Ground.of("会議の日から" + rule.words(), rule.article()),
                Holder.secretariat(council.id()),
                council.dueAfter(meeting.schedule().on(), rule));
    }

    private static DutyKey key(Meeting meeting) {
        return new DutyKey(DutyKind.MINUTES, meeting.id().value());
    }
}
