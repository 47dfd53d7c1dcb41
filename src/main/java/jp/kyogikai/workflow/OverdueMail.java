package jp.kyogikai.workflow;

import java.util.List;

/** The words of the daily mail to one person about what is overdue (期限超過のお知らせの文面). */
record OverdueMail(String council, String office, String day, int count, List<Line> lines, String link) {

    /**
     * One duty, told by its number and kind alone; a single case has not even its number here.
     *
     * @param holder who is to see to it now, in a word that nobody typed
     */
    record Line(String number, String body, String kind, String due, long days, String holder, String link) {}
}
