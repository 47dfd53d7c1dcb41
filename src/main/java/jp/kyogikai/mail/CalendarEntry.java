package jp.kyogikai.mail;

import java.time.Instant;

/**
 * A meeting as calendars keep it (カレンダーの予定).
 *
 * @param uid the same for all that is ever sent about one meeting
 * @param sequence counts what was sent before, so that calendars know which is the latest
 * @param cancelled whether the meeting is taken out of the calendars
 * @param url of the page that tells more; empty where nobody said at which address the pages are
 */
public record CalendarEntry(
        String uid,
        int sequence,
        boolean cancelled,
        String summary,
        String place,
        Instant from,
        Instant to,
        String url) {}
