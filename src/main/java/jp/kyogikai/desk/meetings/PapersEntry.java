package jp.kyogikai.desk.meetings;

import java.time.LocalDate;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.PapersSending;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the office enters that it has sent the papers of a meeting (会議資料の送付の記録). */
@Controller
class PapersEntry {

    private final PapersSending papers;
    private final CurrentActor actor;

    PapersEntry(PapersSending papers, CurrentActor actor) {
        this.papers = papers;
        this.actor = actor;
    }

    @PostMapping("/meetings/{id}/papers-sent")
    String send(@PathVariable String id, @RequestParam LocalDate on, @RequestParam String how) {
        var day = TypedDay.likely("送付した日", on);
        papers.send(new MeetingId(id), day, FormText.submitted(how).required("送付した方法", 200), actor.get());
        return "redirect:/meetings/" + id;
    }
}
