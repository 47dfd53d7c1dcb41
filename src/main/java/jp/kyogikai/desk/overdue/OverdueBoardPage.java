package jp.kyogikai.desk.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.OverdueBoard;
import jp.kyogikai.duty.OverdueOrder;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.NoRight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is overdue in a council: whose turn it is, since when, how often it was given more time (期限超過の画面). */
@Controller
class OverdueBoardPage {

    private final OverdueBoard board;
    private final CouncilDoor door;
    private final CurrentActor actor;
    private final Clock clock;

    OverdueBoardPage(OverdueBoard board, CouncilDoor door, CurrentActor actor, Clock clock) {
        this.board = board;
        this.door = door;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/overdue")
    String page(@RequestParam(required = false) @Nullable String council, OverdueQuestion asked, Model model) {
        var seen = enter(council);
        var withCases = actor.get().isSecretariatOf(seen.id());
        var found = board.page(asked.filter(seen.id(), withCases), asked.sorting(), asked.number());
        var today = LocalDate.now(clock);
        model.addAttribute("council", seen.id().value());
        model.addAttribute("councilName", seen.name());
        model.addAttribute(
                "councils", door.mine().stream().map(OverdueBoardPage::choice).toList());
        model.addAttribute("bodies", bodies(seen));
        model.addAttribute("kinds", kinds(withCases));
        model.addAttribute("orders", orders());
        model.addAttribute("body", Objects.requireNonNullElse(asked.body(), ""));
        model.addAttribute("holder", Objects.requireNonNullElse(asked.holder(), ""));
        model.addAttribute("kind", Objects.toString(asked.kind(), ""));
        model.addAttribute("order", asked.sorting().name());
        model.addAttribute(
                "rows",
                found.duties().stream().map(duty -> OverdueRow.of(duty, today)).toList());
        model.addAttribute("before", asked.number() == 0 ? "" : asked.at(seen.id(), asked.number() - 1));
        model.addAttribute("after", found.hasMore() ? asked.at(seen.id(), asked.number() + 1) : "");
        return "overdue";
    }

    private Council enter(@Nullable String council) {
        return council == null
                ? door.mine().stream().findFirst().orElseThrow(() -> new NoRight("期限超過の画面を開く", "事務局及び会長・部会長").raised())
                : door.enter(new CouncilId(council));
    }

    private static Choice choice(Council council) {
        return new Choice(council.id().value(), council.name());
    }

    private static List<Choice> bodies(Council council) {
        return council.meetingBodies().stream()
                .map(body -> new Choice(body.id().value(), body.name()))
                .toList();
    }

    private static List<Choice> kinds(boolean withCases) {
        return Arrays.stream(DutyKind.values())
                .filter(kind -> withCases || kind != DutyKind.SUPPORT)
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
    }

    private static List<Choice> orders() {
        return Arrays.stream(OverdueOrder.values())
                .map(order -> new Choice(order.name(), order.label()))
                .toList();
    }

    /** One choice of the form. */
    public record Choice(String value, String label) {}
}
