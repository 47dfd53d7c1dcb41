package jp.kyogikai.workflow;

/**
 * The words of a mail about a meeting; of its items only what the notice holds goes along, as its PDF (会議のメールの文面).
 *
 * @param kind such as 開催通知
 * @param addressee such as 調整会議　委員　各位
 * @param link to the page of the meeting; empty where nobody said at which address the pages are
 */
record MeetingMail(
        String kind,
        boolean changed,
        boolean cancelled,
        boolean inWriting,
        String addressee,
        String council,
        String office,
        String meeting,
        String day,
        String time,
        String place,
        String link) {}
