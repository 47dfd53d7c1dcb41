package jp.kyogikai.desk.home;

import java.util.List;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.issues.IssueView;
import jp.kyogikai.desk.meetings.MeetingView;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.shared.GroupId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives: the way to the tasks, and the meetings and issues of one's councils (トップページ). */
@Controller
class HomePage {

    private final CouncilDoor door;
    private final MeetingBook meetings;
    private final IssueRegister issues;
    private final CurrentActor actor;

    HomePage(CouncilDoor door, MeetingBook meetings, IssueRegister issues, CurrentActor actor) {
        this.door = door;
        this.meetings = meetings;
        this.issues = issues;
        this.actor = actor;
    }

    @GetMapping("/")
    String home(Model model) {
        var visitor = actor.get();
        model.addAttribute("user", visitor.id());
        model.addAttribute("administrator", visitor.isIn(GroupId.administrators()));
        model.addAttribute("supporter", door.isSupporter());
        model.addAttribute("councils", door.mine().stream().map(this::desk).toList());
        return "home";
    }

    private CouncilDesk desk(Council council) {
        return new CouncilDesk(
                council.name(),
                actor.get().isSecretariatOf(council.id()),
                meetings.of(council.id()).stream().map(MeetingView::of).toList(),
                issues.of(council.id()).stream().map(IssueView::of).toList());
    }

    /** What the first page shows of one council. */
    public record CouncilDesk(String name, boolean secretariat, List<MeetingView> meetings, List<IssueView> issues) {}
}
