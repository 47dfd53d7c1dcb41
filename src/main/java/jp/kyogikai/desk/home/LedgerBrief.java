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
import jp.kyogikai.meeting.YearLedger;
import org.springframework.stereotype.Component;

/** Of how many bodies this year's number of meetings is in danger or out of reach, for their office (開催回数の注意). */
@Component
class LedgerBrief {

    private final YearLedger ledger;
    private final Years years;
    private final CurrentActor actor;

    LedgerBrief(YearLedger ledger, Years years, CurrentActor actor) {
        this.ledger = ledger;
        this.years = years;
        this.actor = actor;
    }

    /** Such as 要注意2会議体、未達1会議体; empty where there is nothing to tell, or nobody of the office to tell it. */
    String of(Council council) {
        return actor.get().isSecretariatOf(council.id())
                ? words(ledger.of(council.id(), years.present()).stream().map(LedgerLine::state))
                : "";
    }

    static String words(Stream<LedgerState> states) {
        return states
                .filter(LedgerState::isWarning)
                .collect(groupingBy(state -> state, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(it -> "%s%d会議体".formatted(it.getKey().label(), it.getValue()))
                .collect(joining("、"));
    }
}
