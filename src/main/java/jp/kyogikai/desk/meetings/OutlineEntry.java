package jp.kyogikai.desk.meetings;

import java.time.LocalDate;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.Outlines;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the office enters that it has told the results in short (結果概要の周知の記録). */
@Controller
class OutlineEntry {

    private final Outlines outlines;
    private final CurrentActor actor;

    OutlineEntry(Outlines outlines, CurrentActor actor) {
        this.outlines = outlines;
        this.actor = actor;
    }

    @PostMapping("/meetings/{id}/outline")
    String tell(@PathVariable String id, @RequestParam LocalDate on, @RequestParam String how) {
        var day = TypedDay.likely("知らせた日", on);
        outlines.tell(new MeetingId(id), day, FormText.submitted(how).required("知らせた方法", 200), actor.get());
        return "redirect:/meetings/" + id;
    }
}
