package jp.kyogikai.meeting;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.meeting.PlanConcern.Distance;
import jp.kyogikai.meeting.PlanConcern.NotReady;
import jp.kyogikai.meeting.PlanConcern.OtherMonth;
import jp.kyogikai.meeting.PlanConcern.ShortNotice;
import jp.kyogikai.meeting.PlanConcern.TooEarly;
import jp.kyogikai.shared.BodyId;
import org.springframework.stereotype.Component;

/** Tells what a move would bring that the charter would rather have otherwise in the year (日程変更による計画の注意). */
@Component
class MoveAgainstPlan {

    private final YearSurvey survey;

    MoveAgainstPlan(YearSurvey survey) {
        this.survey = survey;
    }

    /** Of regular meetings; what was so before the move is nothing new. */
    List<PlanConcern> concerns(Meeting meeting, Schedule to) {
        if (meeting.kind() != MeetingKind.REGULAR) {
            return List.of();
        }
        var others = survey.ofMeetings(meeting.council(), meeting.year()).without(meeting);
        return fresh(concerns(others, meeting, meeting.schedule()), concerns(others, meeting, to), meeting.body());
    }

    /** Once it is called off; how many regular meetings its body then has is told by its count. */
    List<PlanConcern> concernsWithout(Meeting meeting) {
        var standing = survey.ofMeetings(meeting.council(), meeting.year());
        var before = new PlanCheck(standing, List.of()).concerns();
        return new PlanCheck(standing.without(meeting), List.of())
                .concerns().stream()
                        .filter(not(before::contains))
                        .filter(it -> !(it instanceof PlanConcern.Fewer))
                        .toList();
    }

    private static List<PlanConcern> concerns(YearFacts others, Meeting meeting, Schedule schedule) {
        return others.charters().find(meeting.body()).isEmpty()
                ? List.of()
                : new PlanCheck(others, List.of(new PlanEntry(meeting.body(), schedule))).concerns();
    }

    /** Those after the move of a meeting of the body that neither stood before nor take the place of one that did. */
    static List<PlanConcern> fresh(List<PlanConcern> before, List<PlanConcern> after, BodyId moved) {
        var gone = new ArrayList<>(before);
        gone.removeAll(after);
        return after.stream()
                .filter(not(before::contains))
                .filter(it -> !(it instanceof ShortNotice)) // told of any meeting that is moved, also out of turn
                .filter(it -> gone.stream()
                        .filter(other -> isOnlyDatedAnew(it, other, moved))
                        .findFirst()
                        .map(gone::remove)
                        .isEmpty())
                .toList();
    }

    private static boolean isOnlyDatedAnew(PlanConcern now, PlanConcern then, BodyId moved) {
        if (!now.body().equals(then.body())) {
            return false;
        }
        if (now instanceof Distance one && then instanceof Distance other) {
            return one.months() == other.months();
        }
        if (now instanceof NotReady one && then instanceof NotReady other) {
            return one.after().equals(other.after()) && one.after().id().equals(moved);
        }
        if (now instanceof TooEarly one && then instanceof TooEarly other) {
            return one.after().equals(other.after())
                    && (one.day().equals(other.day()) || one.after().id().equals(moved));
        }
        return now instanceof OtherMonth && then instanceof OtherMonth;
    }
}
