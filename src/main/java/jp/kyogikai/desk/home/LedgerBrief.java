package jp.kyogikai.desk.home;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.TreeMap;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.Years;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.meeting.LedgerLine;
import jp.kyogikai.meeting.LedgerState;
import jp.kyogikai.meeting.TotalLine;
import jp.kyogikai.meeting.YearLedger;
import jp.kyogikai.program.YearTotals;
import org.springframework.stereotype.Component;

/** Of how many bodies and totals this year's number is in danger or out of reach, for their office (開催回数の注意). */
@Component
class LedgerBrief {

    private final YearLedger ledger;
    private final YearTotals totals;
    private final Years years;
    private final CurrentActor actor;

    LedgerBrief(YearLedger ledger, YearTotals totals, Years years, CurrentActor actor) {
        this.ledger = ledger;
        this.totals = totals;
        this.years = years;
        this.actor = actor;
    }

    /** Such as 要注意2会議体、合計の未達1件; empty where there is nothing to tell, or nobody of the office to tell it. */
    String of(Council council) {
        if (!actor.get().isSecretariatOf(council.id())) {
            return "";
        }
        var year = years.present();
        return words(
                ledger.of(council.id(), year).stream().map(LedgerLine::state),
                totals.of(council.id(), year).stream().map(TotalLine::state));
    }

    static String words(Stream<LedgerState> bodies, Stream<LedgerState> totals) {
        return Stream.concat(words(bodies, "%s%d会議体"), words(totals, "合計の%s%d件"))
                .collect(joining("、"));
    }

    private static Stream<String> words(Stream<LedgerState> states, String each) {
        return states
                .filter(LedgerState::isWarning)
                .collect(groupingBy(state -> state, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(it -> each.formatted(it.getKey().label(), it.getValue()));
    }
}
