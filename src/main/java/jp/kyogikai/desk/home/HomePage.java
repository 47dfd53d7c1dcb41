package jp.kyogikai.desk.home;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.Troubles;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives: one's work of today, the next meetings, what is overdue, and what can be begun (今日). */
@Controller
class HomePage {

    private final MyWork work;
    private final CouncilDays days;
    private final Troubles troubles;
    private final CouncilDoor door;
    private final CurrentActor actor;
    private final Clock clock;

    HomePage(MyWork work, CouncilDays days, Troubles troubles, CouncilDoor door, CurrentActor actor, Clock clock) {
        this.work = work;
        this.days = days;
        this.troubles = troubles;
        this.door = door;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        var isAdministrator = actor.get().isIn(GroupId.administrators());
        model.addAttribute("today", Wareki.dayAndWeekday(LocalDate.now(clock)));
        model.addAttribute("work", work.first());
        model.addAttribute("administrator", isAdministrator);
        model.addAttribute("supporter", door.isSupporter());
        model.addAttribute("secretariat", door.isSecretariat());
        model.addAttribute("troubles", isAdministrator ? troubles.count() : 0);
        model.addAttribute("councils", door.watched().stream().map(days::of).toList());
        model.addAttribute("cases", door.isSupporter() ? days.cases() : null);
        return "home";
    }
}
