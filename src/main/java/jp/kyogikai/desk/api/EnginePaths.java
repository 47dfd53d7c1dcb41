package jp.kyogikai.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The addresses of the engine's interface by which the office works (業務で使うAPI). */
final class EnginePaths {

    private static final String ROOT = "/camunda/api/engine/engine/default/";
    private static final Pattern TASK = Pattern.compile(ROOT + "task/([^/]+)/([^/]+)(/.*)?");
    private static final Pattern ONE_TASK = Pattern.compile(ROOT + "task/[^/]+");
    private static final String DELETE = "delete";
    private static final String MESSAGE = ROOT + "message";
    private static final Pattern START = Pattern.compile(ROOT + "process-definition/([^/]+)/(?:.*/)?([^/]+)");

    /** Ways past the forms: they would store what is sent, as variables or comments, or tell what no meeting decided. */
    private static final Set<String> PAST_THE_FORMS = Set.of(
            "complete",
            "resolve",
            "variables",
            "localVariables",
            "comment",
            "attachment",
            "bpmnError",
            "bpmnEscalation",
            "start",
            "message",
            DELETE);

    private EnginePaths() {}

    static boolean isWorkOfTheOffice(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith(ROOT + "task")
                || path.startsWith(MESSAGE)
                || path.startsWith(ROOT + "process-definition");
    }

    /** A writing request on one task or the start of one process. */
    static Optional<Act> act(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        if (request.getMethod().equals("DELETE")
                && ONE_TASK.matcher(request.getRequestURI()).matches()) {
            return Optional.of(new Act(true, "", DELETE));
        }
        var task = TASK.matcher(request.getRequestURI());
        if (task.matches()) {
            return Optional.of(new Act(true, task.group(1), task.group(2)));
        }
        if (request.getRequestURI().startsWith(MESSAGE)) {
            return Optional.of(new Act(false, "", "message"));
        }
        var start = START.matcher(request.getRequestURI());
        return start.matches() ? Optional.of(new Act(false, start.group(1), start.group(2))) : Optional.empty();
    }

    /** What somebody wants to do to a task, or to start from a definition. */
    record Act(boolean onTask, String id, String verb) {

        boolean isSubmit() {
            return verb.equals("submit-form");
        }

        /** Starting by key instead of by id is no way that a form takes. */
        boolean isPastTheForms() {
            return PAST_THE_FORMS.contains(verb) || !onTask && isSubmit() && id.equals("key");
        }
    }
}
