package jp.kyogikai.charter;

import java.util.List;

/** How a body meets and decides (会議の決まり). */
public record MeetingRules(
        String chairTitle,
        ConvenorRule convenor,
        MeetingTitles titles,
        Cadence cadence,
        Quorum quorum,
        DecisionRule decision,
        Publicity publicity,
        Profile profile,
        PostponementRule postponement,
        WrittenRule written,
        MinutesRule minutes,
        List<String> standingItems) {

    public MeetingRules {
        standingItems = List.copyOf(standingItems);
    }
}
