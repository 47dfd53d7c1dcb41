package jp.kyogikai.desk.meetings;

import jp.kyogikai.meeting.ReviewCount;

/** How many cases meetings looked at and who took part, in numbers (事例検討の件数). */
public record ReviewCountView(int meetings, int cases, int attendances, int organisations) {

    public static ReviewCountView of(ReviewCount count) {
        return new ReviewCountView(
                count.meetings(),
                count.cases(),
                count.attendances(),
                count.organisations().size());
    }
}
