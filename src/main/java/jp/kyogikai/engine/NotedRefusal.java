package jp.kyogikai.engine;

import java.util.Optional;
import jp.kyogikai.shared.Refusal;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The refusal that a step raised during this web request, which the engine would otherwise bury in a message. */
public final class NotedRefusal {

    private static final String KEY = NotedRefusal.class.getName();

    private NotedRefusal() {}

    static void note(Refusal refusal) {
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
