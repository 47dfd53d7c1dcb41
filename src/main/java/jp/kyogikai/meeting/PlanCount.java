package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.BodyId;

/**
 * Counts the meetings of a plan together with those that stand (計画した回数).
 *
 * @param entries in the order of their days
 */
record PlanCount(YearFacts facts, List<PlanEntry> entries) {

    static PlanCount of(YearFacts facts, List<PlanEntry> entries) {
        return new PlanCount(facts, entries.stream().sorted(YearProposal.BY_DAY).toList());
    }

    /** Regular as long as the charter asks for more, then out of turn. */
    MeetingKind kind(PlanEntry entry) {
        return facts.charters()
                .find(entry.body())
                .filter(body -> isOutOfTurn(body, entry))
                .map(body -> MeetingKind.EXTRAORDINARY)
                .orElse(MeetingKind.REGULAR);
    }

    private boolean isOutOfTurn(Body body, PlanEntry entry) {
        var regular = planned(body).size() - outOfTurn(body);
        return planned(body).indexOf(entry) >= regular;
    }

    /** How many are planned beyond the number that the charter knows, where it means that number. */
    int outOfTurn(Body body) {
        return Math.max(0, planned(body).size() - facts.left(body));
    }

    /** All that count or are planned. */
    int meetings(Body body) {
        return facts.counted(body.id()).size() + planned(body).size();
    }

    List<PlanEntry> planned(Body body) {
        return entries.stream().filter(it -> it.body().equals(body.id())).toList();
    }

    Stream<LocalDate> plannedRegular(Body body) {
        return planned(body).stream()
                .filter(it -> kind(it) == MeetingKind.REGULAR)
                .map(PlanEntry::on);
    }

    /** The days of the regular meetings, standing and planned, in their order. */
    List<LocalDate> regular(Body body) {
        return Stream.concat(facts.counted(body.id()).stream(), plannedRegular(body))
                .sorted()
                .toList();
    }

    /** All that count for several bodies together, in turn or out of turn. */
    int together(List<BodyId> bodies) {
        var standing = facts.standing().stream()
                .filter(it -> it.as().isMeeting() && bodies.contains(it.body()))
                .count();
        var planned = entries.stream().filter(it -> bodies.contains(it.body())).count();
        return (int) (standing + planned);
    }
}
