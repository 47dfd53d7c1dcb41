package jp.kyogikai.desk.meetings;

import jp.kyogikai.meeting.AgendaLine;

/** One item of a meeting as its page shows it (議題一覧の1行). */
public record ItemView(int position, String kind, String number, String title, String result, String reason) {

    static ItemView of(AgendaLine line) {
        return new ItemView(
                line.position(),
                line.entry().kind().label(),
                line.entry().number() == null ? "" : line.entry().number(),
                line.entry().title(),
                line.resultLabel(),
                line.reason());
    }
}
