package jp.kyogikai.desk.papers;

import java.util.NoSuchElementException;
import jp.kyogikai.desk.samples.SamplePapers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** In a demonstration, every paper filled in with a city that does not exist, for the office to look at (文書の見本). */
@Controller
@ConditionalOnProperty("kyogikai.demo")
class SamplePages {

    private final PaperWindow window;

    SamplePages(PaperWindow window) {
        this.window = window;
    }

    @GetMapping("/papers/samples")
    String list(Model model) {
        model.addAttribute("samples", SamplePapers.all());
        return "samples";
    }

    @GetMapping("/papers/samples/{name}.{format}")
    ResponseEntity<byte[]> sample(@PathVariable String name, @PathVariable PaperFormat format) {
        var sample = named(name);
        return window.hand(sample.template(), "見本　" + sample.title(), sample.paper(), format);
    }

    @GetMapping("/papers/samples/{name}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String name) {
        var sample = named(name);
        return window.workbook(sample.template(), "見本　" + sample.title(), sample.paper());
    }

    private static SamplePapers.Sample named(String name) {
        return SamplePapers.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("sample " + name));
    }
}
