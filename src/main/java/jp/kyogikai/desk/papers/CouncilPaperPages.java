package jp.kyogikai.desk.papers;

import java.time.LocalDate;
import jp.kyogikai.desk.councils.CouncilPapers;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.program.ProgramPapers;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.ProgramId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Papers of a council as a whole and of its programmes (協議会の文書の閲覧). */
@Controller
class CouncilPaperPages {

    private final CouncilPapers councils;
    private final ProgramPapers programs;
    private final PaperWindow window;
    private final CurrentActor actor;

    CouncilPaperPages(CouncilPapers councils, ProgramPapers programs, PaperWindow window, CurrentActor actor) {
        this.councils = councils;
        this.programs = programs;
        this.window = window;
        this.actor = actor;
    }

    @GetMapping("/papers/councils/{id}/chart.{format}")
    ResponseEntity<byte[]> chart(
            @PathVariable String id,
            @PathVariable PaperFormat format,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        return window.hand("chart", "組織図", councils.chart(new CouncilId(id), on), format);
    }

    @GetMapping("/papers/programs/{id}.{format}")
    ResponseEntity<byte[]> program(@PathVariable String id, @PathVariable PaperFormat format) {
        var paper = programs.paper(new ProgramId(id), actor.get());
        return window.hand("program", paper.report() ? "事業報告書" : "事業計画書", paper, format);
    }
}
