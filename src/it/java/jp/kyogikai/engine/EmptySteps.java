package jp.kyogikai.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import org.camunda.bpm.engine.RuntimeService;

/**
 * Beans with the names and methods of ours that do nothing: they answer only what the models need to take the same way,
 * and tell the same messages (空の手順). For one person at a time.
 */
final class EmptySteps {

    private static final int COORDINATION = 11; // members, as in the demonstration
    private static final int PLENARY = 33;

    private final Map<String, ArrayDeque<String>> ways = new HashMap<>(); // of an issue through the bodies
    private final Map<String, List<String>> waiting = new HashMap<>();
    private final Map<String, List<String>> decided = new HashMap<>(); // by meeting; the engine asks for each again
    private RuntimeService runtime;

    /** The engine whose messages {@code announce} sends. */
    void tell(RuntimeService runtime) {
        this.runtime = runtime;
    }

    Map<Object, Object> beans(String... classes) {
        var beans = new HashMap<Object, Object>();
        for (var name : classes) {
            beans.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), empty("jp.kyogikai.workflow." + name));
        }
        return beans;
    }

    private Object empty(String name) {
        try {
            var like = Class.forName(name);
            InvocationHandler handler =
                    (bean, method, arguments) -> switch (method.getReturnType().getSimpleName()) {
                        case "String" -> text(method.getName(), arguments);
                        case "FormText" -> FormText.show("");
                        case "FormRows" -> FormRows.show(rows(method.getName(), arguments));
                        case "List" -> list(method.getName(), arguments);
                        case "boolean" -> method.getName().equals("needsChair");
                        case "int" -> 60; // the usual priority of a task
                        default -> nothing(method.getName(), arguments);
                    };
            var empty = new ByteBuddy().subclass(Object.class);
            for (var method : like.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    empty = empty.defineMethod(method.getName(), method.getReturnType(), Visibility.PUBLIC)
                            .withParameters(List.of(method.getParameterTypes()))
                            .intercept(InvocationHandlerAdapter.of(handler));
                }
            }
            return empty.make()
                    .load(like.getClassLoader())
                    .getLoaded()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String method, Object... arguments) {
        return switch (method) {
            case "register" -> arguments.length == 7 ? meeting(arguments) : issue();
            case "nextBody" -> nextBody(arguments);
            case "submit" -> submit(arguments);
            case "readOutcome" -> arguments[0].toString().startsWith("chosei") ? "SUBMIT" : "ADOPT";
            case "recordAgendaReview", "recordMinutesReview" -> "APPROVED";
            case "dueOnTheDay", "replyDue", "replyReminder", "due", "reminder" -> "2026-12-03T23:59:59";
            case "label" -> "課題-R8-001";
            case "businessKey" -> "木更津-R8-課題-001";
            default -> "x";
        };
    }

    private static String meeting(Object... arguments) {
        return arguments[1] + "-" + UUID.randomUUID();
    }

    private String issue() {
        var issue = UUID.randomUUID().toString();
        ways.put(issue, new ArrayDeque<>(List.of("chosei", "", "zentai", "")));
        return issue;
    }

    private String nextBody(Object... arguments) {
        return ways.get(arguments[0]).remove();
    }

    private String submit(Object... arguments) {
        var consultation = arguments[1] + "-" + UUID.randomUUID().toString().substring(8);
        waiting.computeIfAbsent(arguments[1].toString(), it -> new ArrayList<>())
                .add(consultation);
        return consultation;
    }

    private List<String> list(String method, Object... arguments) {
        return switch (method) {
            case "convenorGroups" -> List.of("kisarazu-secretariat");
            case "originsOwed" -> List.of(UUID.randomUUID().toString());
            case "decided" -> decided.computeIfAbsent(arguments[0].toString(), it -> waiting.remove(body(arguments)));
            default -> List.of();
        };
    }

    private Object nothing(String method, Object... arguments) {
        if (method.equals("announce")) {
            runtime.createMessageCorrelation("ConsultationDecided-" + arguments[0])
                    .correlate();
        }
        return null;
    }

    private static List<Row> rows(String method, Object... arguments) {
        var many = body(arguments).equals("chosei") ? COORDINATION : PLENARY;
        return switch (method) {
            case "attendance" -> IntStream.range(0, many).mapToObj(Row::member).toList();
            case "matters", "results", "minutes", "agenda" -> List.of(Row.item(0, false), Row.item(1, true));
            default -> List.of();
        };
    }

    private static String body(Object... arguments) {
        return arguments[0].toString().split("-", 2)[0];
    }

    /** A row as wide as ours are. */
    record Row(String ref, String heading, String name, boolean matter, boolean choose, String presence) {

        static Row member(int i) {
            return new Row("member-" + i, "", "委員" + i, false, false, "PRESENT");
        }

        static Row item(int i, boolean matter) {
            return new Row("item-" + i, "議題" + i, "", matter, matter, "");
        }
    }
}
