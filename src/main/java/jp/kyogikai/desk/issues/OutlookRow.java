package jp.kyogikai.desk.issues;

import java.util.List;
import jp.kyogikai.meeting.Chance;
import jp.kyogikai.meeting.Saving;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.workflow.Outlook;

/**
 * One body on the way of an issue, and when it can hear it (上程見込みの1行).
 *
 * @param meetingId the page of the meeting; empty where none is planned
 * @param outOfTurn what a meeting out of turn would save; empty where it would save nothing
 */
public record OutlookRow(
        String body, String day, String basis, String title, String meetingId, String closes, String outOfTurn) {

    static List<OutlookRow> of(Outlook outlook) {
        return outlook.forecast().chances().stream()
                .map(chance -> row(outlook, chance))
                .toList();
    }

    private static OutlookRow row(Outlook outlook, Chance chance) {
        var meeting = chance.meeting();
        var closes = chance.closes();
        return new OutlookRow(
                outlook.council().body(chance.body()).name(),
                chance.day(),
                chance.basis().label(),
                chance.title(),
                meeting == null ? "" : meeting.value(),
                closes == null || meeting == null ? "" : Wareki.dayAndWeekday(closes),
                outlook.forecast().savings().stream()
                        .filter(saving -> saving.body().equals(chance.body()))
                        .map(OutlookRow::words)
                        .findFirst()
                        .orElse(""));
    }

    private static String words(Saving saving) {
        return "%sに開けば、%s".formatted(Wareki.dayAndWeekday(saving.on()), saving.words());
    }
}
