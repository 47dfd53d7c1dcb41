package jp.kyogikai.program;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** Which bodies a council has in the course of a year, by the charters in force during it (年度の会議体). */
@Component
public class YearBodies {

    private final Councils councils;

    YearBodies(Councils councils) {
        this.councils = councils;
    }

    /** Those that meet with an agenda and exist on some day of the year, in the order of the charters. */
    public List<Body> of(CouncilId council, FiscalYear year) {
        return since(council, year, year.firstDay());
    }

    /** The same without those that ended before a day of the year. */
    List<Body> since(CouncilId council, FiscalYear year, LocalDate from) {
        var found = new LinkedHashMap<BodyId, Body>();
        for (var charter : councils.during(council, from, year.lastDay())) {
            var day = charter.since().isAfter(from) ? charter.since() : from;
            charter.meetingBodies().stream()
                    .filter(body -> body.constitution().holdsOn(day))
                    .forEach(body -> found.put(body.id(), body));
        }
        return List.copyOf(found.values());
    }

    /** By which bodies of the year stand under one another: the charter of its last day, which names ended ones too. */
    Council charter(CouncilId council, FiscalYear year) {
        return councils.council(council, year.lastDay());
    }
}
