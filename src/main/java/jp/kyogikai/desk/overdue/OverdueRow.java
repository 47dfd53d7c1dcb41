package jp.kyogikai.desk.overdue;

import java.time.LocalDate;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.shared.Wareki;

/** One overdue duty as the page shows it; the link is empty where the page of what it is about is not open to all (期限超過の1行). */
public record OverdueRow(
        String duty,
        String number,
        String title,
        String link,
        String body,
        String kind,
        String due,
        long daysOver,
        String holder,
        int postponed,
        String reason,
        String ground) {

    static OverdueRow of(DutyCard duty, LocalDate today) {
        return new OverdueRow(
                duty.id().value(),
                duty.label().number(),
                duty.label().title(),
                link(duty),
                duty.label().bodyName(),
                duty.key().kind().label(),
                Wareki.dayAndWeekday(duty.due()),
                duty.daysOver(today),
                duty.holder().words(),
                duty.postponed(),
                duty.reason(),
                "%s（根拠：%s）".formatted(duty.ground().words(), duty.ground().citation()));
    }

    private static String link(DutyCard duty) {
        var owner = duty.label().owner();
        return switch (duty.key().kind().subject()) {
            case REFERRAL -> "/referrals/" + owner;
            case ORIGIN, INQUIRY, MEASURE -> "/issues/" + owner;
            case MEETING -> "/meetings/" + owner;
            case CASE -> "";
        };
    }
}
