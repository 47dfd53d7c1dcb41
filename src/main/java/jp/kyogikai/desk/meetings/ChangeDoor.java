package jp.kyogikai.desk.meetings;

import jp.kyogikai.charter.Councils;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.SeenSchedule;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lets in the secretariat that moves a meeting or calls it off, and shows it back to where it came from (会議の変更の画面). */
@Component
class ChangeDoor {

    private final MeetingBook book;
    private final Councils councils;
    private final CouncilDoor door;
    private final WayBack way;
    private final CurrentActor actor;

    ChangeDoor(MeetingBook book, Councils councils, CouncilDoor door, WayBack way, CurrentActor actor) {
        this.book = book;
        this.councils = councils;
        this.door = door;
        this.way = way;
        this.actor = actor;
    }

    MeetingCard enter(String id) {
        var card = book.card(new MeetingId(id));
        door.enter(card.council());
        NoRight.unlessSecretariat(actor.get(), card.council(), "会議の日程を変更し、又は会議を中止する");
        return card;
    }

    /** The meeting as it stands, and the task that the visitor came from. */
    void show(Model model, MeetingCard card, String back) {
        model.addAttribute("meeting", MeetingView.of(card));
        model.addAttribute("inWriting", card.kind().isInWriting());
        model.addAttribute("back", back);
        model.addAttribute("seen", SeenSchedule.of(card.schedule()).words());
        way.task(back, councils.council(card.council()), card).ifPresent(task -> model.addAttribute("task", task));
    }

    String wayBack(String back, MeetingCard card) {
        return way.address(back, councils.council(card.council()), card);
    }
}
