package jp.kyogikai.desk.forms;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.meeting.MeetingBodies;
import jp.kyogikai.meeting.MeetingCounts;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.workflow.CaseForm;
import jp.kyogikai.workflow.FormChoice;
import jp.kyogikai.workflow.RegistrationForm;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Start forms with the choices of the user's council, since Tasklist loads no variables for them (開始様式). */
@RestController
class StartForms {

    private static final int MONTHS_AHEAD = 3; // from January on, meetings of April and May are prepared

    private final Councils councils;
    private final RegistrationForm registration;
    private final CaseForm cases;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final MeetingBodies convenable;
    private final MeetingCounts counts;
    private final Clock clock;

    StartForms(
            Councils councils,
            RegistrationForm registration,
            CaseForm cases,
            CurrentActor actor,
            ObjectMapper json,
            MeetingBodies convenable,
            MeetingCounts counts,
            Clock clock) {
        this.convenable = convenable;
        this.counts = counts;
        this.clock = clock;
        this.councils = councils;
        this.registration = registration;
        this.cases = cases;
        this.actor = actor;
        this.json = json;
    }

    @GetMapping(path = "/start-forms/meeting-start", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode meeting() throws IOException {
        return form("meeting-start", "bodyId", this::bodies);
    }

    @GetMapping(path = "/start-forms/council-year-start", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode year() throws IOException {
        return form(
                "council-year-start",
                Actor::isSecretariatOf,
                Map.of(
                        "year",
                        council -> years(1, 0), // plans are made for the next one most often
                        "body",
                        this::bodiesToPlan));
    }

    @GetMapping(path = "/start-forms/issue-register", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode issue() throws IOException {
        return form("issue-register", "origin", council -> registration.origins(council.id()));
    }

    @GetMapping(path = "/start-forms/program-start", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode program() throws IOException {
        return form("program-start", "year", council -> years(-1, 0, 1)); // reports are of the year before
    }

    @GetMapping(path = "/start-forms/case-register", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode supportCase() throws IOException {
        return form(
                "case-register",
                Actor::isSupporterOf,
                Map.of("user", council -> cases.circle(council.id()), "field", council -> cases.fields(council.id())));
    }

    /** Also those that a version of the charter brings in the next year. */
    private List<FormChoice> bodiesToPlan(Council council) {
        var present = FiscalYear.of(LocalDate.now(clock));
        return Stream.of(present, new FiscalYear(present.value() + 1))
                .flatMap(year -> convenable.in(council.id(), year).stream())
                .map(body -> new FormChoice(body.name(), body.id().value()))
                .distinct()
                .toList();
    }

    private JsonNode form(String name, String key, Function<Council, List<FormChoice>> choices) throws IOException {
        return form(name, Actor::isSecretariatOf, Map.of(key, choices));
    }

    private JsonNode form(
            String name, BiPredicate<Actor, CouncilId> starts, Map<String, Function<Council, List<FormChoice>>> choices)
            throws IOException {
        var form = json.readTree(new ClassPathResource("forms/" + name + ".form").getInputStream());
        var mine = councils.all().stream()
                .filter(council -> starts.test(actor.get(), council.id()))
                .toList();
        offer(form, "councilId", mine.stream().map(StartForms::choice).toList());
        choices.forEach((key, offered) -> offer(
                form,
                key,
                mine.stream()
                        .flatMap(council -> offered.apply(council).stream())
                        .distinct()
                        .toList()));
        return form;
    }

    /** Puts the choices into the field of that key; a single one is chosen already. */
    private void offer(JsonNode form, String key, List<FormChoice> choices) {
        for (var component : form.path("components")) {
            offer(component, key, choices);
            if (component.path("key").asText().equals(key)) {
                var field = (ObjectNode) component;
                field.set("values", json.valueToTree(choices));
                if (choices.size() == 1) {
                    field.put("defaultValue", choices.get(0).value());
                }
            }
        }
    }

    /** Also those that the next version of the charter brings, whose first meeting is prepared before. */
    private List<FormChoice> bodies(Council council) {
        var today = LocalDate.now(clock);
        var present = FiscalYear.of(today);
        var next = new FiscalYear(present.value() + 1);
        var isNear = !today.isBefore(next.firstDay().minusMonths(MONTHS_AHEAD));
        var now = convenable.of(council.id(), today);
        var nextYear = isNear ? convenable.in(council.id(), next) : List.<Body>of();
        var standing = now.stream()
                .map(body ->
                        choice(body, has(nextYear, body) ? List.of(present, next) : List.of(present), council.id()));
        var toCome = councils.versions(council.id()).stream()
                .filter(version -> version.since().isAfter(today))
                .min(Comparator.comparing(Council::since))
                .stream()
                .flatMap(version -> version.meetingBodies().stream()
                        .filter(body -> !has(now, body))
                        .map(body -> choice(body, List.of(FiscalYear.of(version.since())), council.id())));
        return Stream.concat(standing, toCome).toList();
    }

    private static boolean has(List<Body> bodies, Body body) {
        return bodies.stream().anyMatch(it -> it.id().equals(body.id()));
    }

    /** So many years from the present one, in the order given. */
    private List<FormChoice> years(int... distances) {
        var present = FiscalYear.of(LocalDate.now(clock)).value();
        return IntStream.of(distances)
                .mapToObj(distance -> new FiscalYear(present + distance))
                .map(year -> new FormChoice(year.toString(), Integer.toString(year.value())))
                .toList();
    }

    private static FormChoice choice(Council council) {
        return new FormChoice(council.name(), council.id().value());
    }

    private FormChoice choice(Body body, List<FiscalYear> years, CouncilId council) {
        var told = years.stream()
                .map(year -> counts.of(council, body.id(), year).sentence())
                .collect(joining("、"));
        return new FormChoice("%s（%s）".formatted(body.name(), told), body.id().value());
    }
}
