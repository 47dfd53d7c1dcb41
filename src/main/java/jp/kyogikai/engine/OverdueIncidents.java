package jp.kyogikai.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kyogikai.engine.Places.Place;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.springframework.stereotype.Component;

/** Puts one incident of a type of its own on the work of each overdue duty, and takes it away again (期限超過の障害表示). */
@Component
public class OverdueIncidents {

    public static final String TYPE = "overdue";

    private final RuntimeService runtime;
    private final Places places;
    private final Unasked unasked;

    OverdueIncidents(RuntimeService runtime, Places places, Unasked unasked) {
        this.runtime = runtime;
        this.places = places;
        this.unasked = unasked;
    }

    /** Shows a sign once where the work stands now, however often it is asked for; work that has ended shows nothing. */
    public void show(Sign sign) {
        unasked.run(() -> {
            var shown = of(sign.duty()).list();
            if (!isRight(shown, sign)) {
                var standing = standing(shown, sign);
                shown.forEach(it -> runtime.resolveIncident(it.getId()));
                standing.ifPresent(it -> create(it, sign, shown));
            }
        });
    }

    /** Where it is shown already, the work is known, and need not be looked for by its key among all of a council. */
    private Optional<Place> standing(List<Incident> shown, Sign sign) {
        return shown.stream()
                .flatMap(it -> places.of(sign, it.getProcessInstanceId()).stream())
                .findFirst()
                .or(() -> places.of(sign).stream().findFirst());
    }

    /** Takes the sign of a duty away; where there is none, nothing happens. */
    public void clear(String duty) {
        unasked.run(() -> of(duty).list().forEach(it -> runtime.resolveIncident(it.getId())));
    }

    /** The instance on which a duty is shown as overdue; nothing where its work has ended. */
    public Optional<String> instanceOf(String duty) {
        return of(duty).list().stream().map(Incident::getProcessInstanceId).findFirst();
    }

    /** The duties shown as overdue in a council, each as often as it is shown. */
    public List<String> shown(String council) {
        return runtime.createIncidentQuery().incidentType(TYPE).tenantIdIn(council).unlimitedList().stream()
                .map(Incident::getConfiguration)
                .toList();
    }

    private boolean isRight(List<Incident> shown, Sign sign) {
        return shown.size() == 1 && isRight(shown.get(0), sign);
    }

    private boolean isRight(Incident shown, Sign sign) {
        return Objects.equals(shown.getIncidentMessage(), sign.message())
                && places.in(shown.getProcessInstanceId())
                        .contains(new Place(shown.getExecutionId(), shown.getActivityId()));
    }

    /** What an administrator noted at the sign of yesterday stands at the one of today. */
    private void create(Place place, Sign sign, List<Incident> before) {
        var created = runtime.createIncident(TYPE, place.execution(), sign.duty(), sign.message());
        before.stream()
                .map(Incident::getAnnotation)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(note -> runtime.setAnnotationForIncidentById(created.getId(), note));
    }

    private IncidentQuery of(String duty) {
        return runtime.createIncidentQuery().incidentType(TYPE).configuration(duty);
    }
}
