package jp.kyogikai.workflow;

import jp.kyogikai.meeting.AgendaLine;

/** One line of the agenda as the chair looks at it (次第の確認表の1行). */
record AgendaTableRow(
        int position, String kind, String number, String title, String presenter, String minutes, String result) {

    static AgendaTableRow of(AgendaLine line) {
        var entry = line.entry();
        return new AgendaTableRow(
                line.position(),
                entry.kind().label(),
                entry.number() == null ? "" : entry.number(),
                entry.title(),
                entry.presenter(),
                entry.minutes() == 0 ? "" : entry.minutes() + "分",
                line.resultLabel());
    }
}
