package jp.kyogikai.desk.issues;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.meeting.Chance;
import jp.kyogikai.meeting.Saving;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.workflow.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * One body on the way of an issue, and when it can hear it (上程見込みの1行).
 *
 * @param meetingId the page of the meeting; empty where none is planned
 * @param papers until when the papers of the meeting are sent; empty where they go with its notice
 * @param outOfTurn what a meeting out of turn would save; empty where it would save nothing
 */
public record OutlookRow(
        String body,
        String day,
        String basis,
        String title,
        String meetingId,
        String closes,
        String papers,
        String outOfTurn) {

    static List<OutlookRow> of(Outlook outlook) {
        return outlook.forecast().chances().stream()
                .map(chance -> row(outlook, chance))
                .toList();
    }

    private static OutlookRow row(Outlook outlook, Chance chance) {
        var meeting = chance.meeting();
        return new OutlookRow(
                outlook.council().body(chance.body()).name(),
                chance.day(),
                chance.basis().label(),
                chance.title(),
                meeting == null ? "" : meeting.value(),
                day(chance.closes(), meeting),
                day(chance.papers(), meeting),
                outlook.forecast().savings().stream()
                        .filter(saving -> saving.body().equals(chance.body()))
                        .map(OutlookRow::words)
                        .findFirst()
                        .orElse(""));
    }

    /** Of a meeting that nobody has planned yet, only the month can be told. */
    private static String day(@Nullable LocalDate day, @Nullable MeetingId meeting) {
        return day == null || meeting == null ? "" : Wareki.dayAndWeekday(day);
    }

    private static String words(Saving saving) {
        return "%sに開けば、%s".formatted(Wareki.dayAndWeekday(saving.on()), saving.words());
    }
}
