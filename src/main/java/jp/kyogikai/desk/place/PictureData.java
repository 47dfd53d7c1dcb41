package jp.kyogikai.desk.place;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.engine.Drawings;
import jp.kyogikai.engine.Position;
import jp.kyogikai.engine.Stop;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.ReferralId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The model of a piece of work and the points at which it stands, for those who may open its page (業務の図の提供). */
@RestController
class PictureData {

    private final IssueRegister issues;
    private final MeetingBook meetings;
    private final Referrals referrals;
    private final AnnualPrograms programs;
    private final Bearings bearings;
    private final Drawings drawings;
    private final CouncilDoor door;

    PictureData(
            IssueRegister issues,
            MeetingBook meetings,
            Referrals referrals,
            AnnualPrograms programs,
            Bearings bearings,
            Drawings drawings,
            CouncilDoor door) {
        this.issues = issues;
        this.meetings = meetings;
        this.referrals = referrals;
        this.programs = programs;
        this.bearings = bearings;
        this.drawings = drawings;
        this.door = door;
    }

    @GetMapping("/issues/{id}/picture")
    Picture issue(@PathVariable String id) {
        var card = issues.card(new IssueId(id));
        return picture(bearings.of(door.enter(card.council()), card));
    }

    @GetMapping("/meetings/{id}/picture")
    Picture meeting(@PathVariable String id) {
        var card = meetings.card(new MeetingId(id));
        return picture(bearings.of(door.enter(card.council()), card));
    }

    @GetMapping("/referrals/{id}/picture")
    Picture referral(@PathVariable String id) {
        var card = referrals.card(new ReferralId(id));
        return picture(bearings.of(door.enter(card.council()), card));
    }

    @GetMapping("/programs/{id}/picture")
    Picture program(@PathVariable String id) {
        var card = programs.card(new ProgramId(id));
        return picture(bearings.of(door.enter(card.council()), card));
    }

    private Picture picture(Optional<Position> found) {
        var position = found.orElseThrow(() -> new NoSuchElementException("picture"));
        return new Picture(
                drawings.of(position),
                position.stops().stream().map(Stop::activity).distinct().toList());
    }

    /** A model as BPMN, and the ids of the points at which the work stands; never a variable. */
    record Picture(String model, List<String> here) {}
}
