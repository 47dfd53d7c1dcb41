package jp.kyogikai.desk.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import jp.kyogikai.engine.DeclaredFields;
import jp.kyogikai.engine.NotedRefusal;
import jp.kyogikai.shared.Refusal;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets people act on tasks by their forms only, and with the fields of those forms only: the engine would keep any
 * other value as a process variable, even one that overwrites an id (様式以外からの書込みの禁止).
 */
class FormsOnly extends OncePerRequestFilter {

    private final DeclaredFields declared;
    private final ObjectMapper json;

    FormsOnly(DeclaredFields declared, ObjectMapper json) {
        this.declared = declared;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var act = EnginePaths.act(request);
        if (act.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var read = new RereadableRequest(request);
        var refusal = whyNot(act.get(), read);
        if (refusal.isPresent()) {
            NotedRefusal.note(refusal.get());
            response.setStatus(HttpServletResponse.SC_CONFLICT); // the outer filter says why
        } else {
            chain.doFilter(read, response);
        }
    }

    private Optional<Refusal> whyNot(EnginePaths.Act act, RereadableRequest request) throws IOException {
        if (act.isPastTheForms()) {
            return Optional.of(new EngineRefusal.OnlyByForm());
        }
        if (!act.isSubmit()) {
            return Optional.empty();
        }
        var fields = act.onTask() ? declared.ofTask(act.id()) : Optional.of(declared.ofStart(act.id()));
        return fields.isEmpty()
                ? Optional.of(new EngineRefusal.TaskGone())
                : stranger(request, fields.get()).map(EngineRefusal.NotInTheForm::new);
    }

    private Optional<String> stranger(RereadableRequest request, Set<String> fields) throws IOException {
        Iterator<String> names = json.readTree(request.body()).path("variables").fieldNames();
        while (names.hasNext()) {
            var name = names.next();
            if (!fields.contains(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
