package jp.kyogikai.meeting;

import static java.util.function.Predicate.not;

import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what a move would bring that the charter would rather have otherwise in the year (日程変更による計画の注意). */
@Component
class MovedPlan {

    private final YearSurvey survey;

    MovedPlan(YearSurvey survey) {
        this.survey = survey;
    }

    /** Of regular meetings; what was so before the move is nothing new. */
    List<PlanConcern> concerns(Meeting meeting, Schedule to) {
        if (meeting.kind() != MeetingKind.REGULAR) {
            return List.of();
        }
        var others = survey.of(meeting.council(), meeting.year(), null).without(meeting);
        var before = concerns(others, meeting, meeting.schedule());
        return concerns(others, meeting, to).stream()
                .filter(not(before::contains))
                .toList();
    }

    private static List<PlanConcern> concerns(YearFacts others, Meeting meeting, Schedule schedule) {
        return others.charters().find(meeting.body()).isEmpty()
                ? List.of()
                : new PlanCheck(others, List.of(new PlanEntry(meeting.body(), schedule))).concerns();
    }
}
