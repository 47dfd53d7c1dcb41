package jp.kyogikai.desk.overdue;

import java.time.LocalDate;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.shared.Wareki;

/**
 * One duty as the page shows it (期限超過の1行).
 *
 * @param page of the duty itself, where more time is given
 * @param link to what it is about; empty where that page is not open to all
 * @param left how much time is left, in words; empty where it is over
 */
public record OverdueRow(
        String duty,
        String page,
        String number,
        String title,
        String link,
        String body,
        String kind,
        String due,
        long daysOver,
        String left,
        String holder,
        int postponed,
        String reason,
        String ground) {

    static OverdueRow of(DutyCard duty, LocalDate today) {
        return new OverdueRow(
                duty.id().value(),
                DutyPage.address(duty.key()),
                duty.label().number(),
                duty.label().title(),
                link(duty),
                duty.label().bodyName(),
                duty.key().kind().label(),
                Wareki.dayAndWeekday(duty.due()),
                duty.daysOver(today),
                left(duty.daysOver(today)),
                duty.holder().words(),
                duty.postponed(),
                duty.reason(),
                "%s（根拠：%s）".formatted(duty.ground().words(), duty.ground().citation()));
    }

    private static String left(long daysOver) {
        if (daysOver == 0) {
            return "今日まで";
        }
        return daysOver > 0 ? "" : "あと%d日".formatted(-daysOver);
    }

    private static String link(DutyCard duty) {
        var owner = duty.label().owner();
        return switch (duty.key().kind().subject()) {
            case REFERRAL -> "/referrals/" + owner;
            case ORIGIN, INQUIRY, MEASURE -> "/issues/" + owner;
            case MEETING -> "/meetings/" + owner;
            case PROGRAM -> "/programs/" + owner;
            case CASE -> "";
        };
    }
}
