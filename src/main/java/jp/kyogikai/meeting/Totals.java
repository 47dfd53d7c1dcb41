package jp.kyogikai.meeting;

import static java.util.function.Predicate.not;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.shared.FiscalYear;

/** Counts over several bodies what the charter asks of them together, from the meetings of one year (合計の数え方). */
record Totals(Council council, FiscalYear year, List<Meeting> all) {

    TotalCount of(YearTotal total) {
        return switch (total.counts()) {
            case MEETINGS -> meetings(total);
            case BODIES -> bodies(total);
            case REVIEW_MEETINGS -> new TotalCount(reviews(total).size(), 0, cards(reviews(total)), List.of());
            case REVIEWED_CASES, REVIEWS -> new TotalCount(cases(total), 0, cards(reviews(total)), List.of());
            case REVIEW_ORGANISATIONS -> organisations(reviews(total));
            case ORGANISATIONS ->
                organisations(
                        held(total).stream().filter(not(Meeting::isInWriting)).toList());
            case ACTIVITIES, ACTIVITY_TIMES ->
                throw new IllegalArgumentException("not counted from meetings: " + total.name());
        };
    }

    private TotalCount meetings(YearTotal total) {
        var counted = meetingsOf(total)
                .filter(meeting ->
                        CountedAs.of(meeting, council.body(meeting.body())).isMeeting())
                .toList();
        var planned = (int)
                counted.stream().filter(meeting -> meeting.state().isAhead()).count();
        return new TotalCount(counted.size() - planned, planned, cards(counted), List.of());
    }

    /** Those set up for a time count as long as they last into the year. */
    private TotalCount bodies(YearTotal total) {
        var names = total.bodies().stream()
                .map(council::body)
                .filter(body -> BodyEnded.whyNot(body, year.firstDay()).isEmpty())
                .map(Body::name)
                .toList();
        return new TotalCount(names.size(), 0, List.of(), names);
    }

    private int cases(YearTotal total) {
        return ReviewCount.sum(reviews(total).stream().map(ReviewCount::of).toList())
                .cases();
    }

    private TotalCount organisations(List<Meeting> meetings) {
        var names = meetings.stream()
                .flatMap(meeting -> ReviewCount.organisations(meeting).stream())
                .distinct()
                .sorted()
                .toList();
        return new TotalCount(names.size(), 0, cards(meetings), names);
    }

    private List<Meeting> reviews(YearTotal total) {
        return held(total).stream()
                .filter(meeting -> ReviewCount.of(meeting).cases() > 0)
                .toList();
    }

    private List<Meeting> held(YearTotal total) {
        return meetingsOf(total).filter(Meeting::isHeld).toList();
    }

    private Stream<Meeting> meetingsOf(YearTotal total) {
        return all.stream()
                .filter(meeting -> total.bodies().contains(meeting.body()))
                .sorted(Comparator.comparing(meeting -> meeting.schedule().on()));
    }

    private static List<MeetingCard> cards(List<Meeting> meetings) {
        return meetings.stream().map(MeetingCard::of).toList();
    }
}
