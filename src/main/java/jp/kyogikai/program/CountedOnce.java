package jp.kyogikai.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.BodyId;

/** Sees to it that no two items count the same: which meeting or report serves which, no record says (二重計上の点検). */
record CountedOnce(Function<BodyId, Body> bodies) {

    /** Refuses the second item that would count all meetings or all reports of a body; activities name theirs. */
    void check(List<PlanEntry> entries) {
        var seen = new ArrayList<PlanEntry>();
        for (var entry : entries) {
            seen.stream().filter(entry::countsTheSameAs).findFirst().ifPresent(other -> refuse(other, entry));
            seen.add(entry);
        }
    }

    private void refuse(PlanEntry one, PlanEntry other) {
        var body = bodies.apply(one.countedBody()).name();
        new ProgramRefusal.CountedTwice(body, one.measure(), one.title(), other.title()).raise();
    }
}
