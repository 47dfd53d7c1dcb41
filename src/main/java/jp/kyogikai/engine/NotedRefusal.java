package jp.kyogikai.engine;

import java.util.Optional;
import jp.kyogikai.shared.Refusal;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The refusal raised during this web request, which the engine would otherwise bury in a message (受け付けない理由の控え). */
public final class NotedRefusal {

    private static final String KEY = NotedRefusal.class.getName();

    private NotedRefusal() {}

    /** Keeps a refusal for the answer to the present request; without a request nobody asks for it. */
    public static void note(Refusal refusal) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(KEY, refusal, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** What was refused in the present request, if anything. */
    public static Optional<Refusal> ofThisRequest() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable((Refusal) request.getAttribute(KEY, RequestAttributes.SCOPE_REQUEST));
    }
}
