package jp.kyogikai.desk.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.kyogikai.engine.NotedRefusal;
import jp.kyogikai.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Turns what the engine answers to a failed request into the one sentence that helps the office (平易な回答). */
class PlainAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PlainAnswers.class);

    private final ObjectMapper json;

    PlainAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new Kept(response);
        chain.doFilter(request, kept);
        var answer = kept.getStatus() < 400 ? Optional.<Answer>empty() : answer(request, kept);
        if (answer.isPresent()) {
            write(kept, answer.get());
        }
        kept.copyBodyToResponse();
    }

    private static Optional<Answer> answer(HttpServletRequest request, ContentCachingResponseWrapper kept) {
        var refused = NotedRefusal.ofThisRequest();
        if (refused.isPresent()) {
            return refused.map(refusal -> new Answer(HttpServletResponse.SC_CONFLICT, refusal));
        }
        var said = new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (EngineRefusal.isOfAnotherCouncil(said)) {
            return Optional.of(new Answer(HttpServletResponse.SC_FORBIDDEN, new EngineRefusal.NotAllowed()));
        }
        if (!EnginePaths.isWorkOfTheOffice(request)) {
            return Optional.empty();
        }
        return Optional.of(new Answer(kept.getStatus(), EngineRefusal.of(kept.getStatus(), said)));
    }

    private void write(ContentCachingResponseWrapper kept, Answer answer) throws IOException {
        LOG.info("refused with {}", answer.refusal().rule());
        kept.resetBuffer();
        kept.setStatus(answer.status());
        kept.setContentType(MediaType.APPLICATION_JSON_VALUE);
        kept.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(kept.getOutputStream(), Plain.of(answer.refusal()));
    }

    /** Keeps an error of the filters behind us as a plain answer, which could not be put into words once it is sent. */
    private static final class Kept extends ContentCachingResponseWrapper {

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, "");
        }

        @Override
        public void sendError(int status, String said) throws IOException {
            resetBuffer();
            setStatus(status);
            getWriter().write(said);
            getWriter().flush();
        }
    }

    private record Answer(int status, Refusal refusal) {}
}
