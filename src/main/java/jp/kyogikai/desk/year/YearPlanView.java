package jp.kyogikai.desk.year;

import java.util.List;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.YearPlanCard;
import jp.kyogikai.meeting.YearPlanState;
import jp.kyogikai.shared.Wareki;

/**
 * One plan of a year as the page shows it (年間計画の経過の1件).
 *
 * @param scope the bodies that it is for
 * @param draft its meetings while it is changed; those of an adopted plan are meetings by now
 */
public record YearPlanView(
        String scope,
        String opened,
        String adopted,
        String state,
        boolean open,
        int meetings,
        List<Drafted> draft,
        List<YearPlanCard.Reasoned> overruled,
        List<NotStarted> notStarted) {

    /** One meeting of a draft, with the weekday that the form does not show. */
    public record Drafted(String on, String time, String body, String place) {

        static Drafted of(YearPlanCard.Planned planned) {
            var schedule = planned.schedule();
            return new Drafted(
                    Wareki.dayAndWeekday(schedule.on()),
                    schedule.hours(MeetingKind.REGULAR),
                    planned.name(),
                    schedule.place());
        }
    }

    /** A planned meeting of which nothing became. */
    public record NotStarted(String body, String day, String why) {}

    static YearPlanView of(YearPlanCard card) {
        return new YearPlanView(
                card.only() == null ? "全ての会議体" : card.only().name(),
                Wareki.day(card.openedOn()),
                card.adoptedOn() == null ? "" : Wareki.day(card.adoptedOn()),
                card.state().label(),
                card.state() == YearPlanState.DRAFT,
                card.meetings().size(),
                card.state() == YearPlanState.DRAFT
                        ? card.meetings().stream().map(Drafted::of).toList()
                        : List.of(),
                card.overruled(),
                card.notStarted().stream()
                        .map(it -> new NotStarted(it.body(), Wareki.dayAndWeekday(it.day()), it.why()))
                        .toList());
    }
}
