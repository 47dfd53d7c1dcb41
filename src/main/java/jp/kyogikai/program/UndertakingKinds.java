package jp.kyogikai.program;

import java.util.List;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** Under which kinds the activities of a year are counted, by the charters in force during it (活動の種類). */
@Component
public class UndertakingKinds {

    private final Councils councils;

    UndertakingKinds(Councils councils) {
        this.councils = councils;
    }

    /** Those of the charter at the beginning of the year, then what later ones of the year add, each once. */
    public List<String> of(CouncilId council, FiscalYear year) {
        return councils.during(council, year.firstDay(), year.lastDay()).stream()
                .map(Council::activities)
                .flatMap(rule -> rule.kinds().stream())
                .distinct()
                .toList();
    }
}
