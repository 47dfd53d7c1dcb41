package jp.kyogikai.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one mail says, in plain text, and what comes with it (メールの内容).
 *
 * @param sender the name that stands before the address of the office
 * @param to the address of the one recipient
 * @param calendar for the calendars of the recipients, where the mail is about a meeting
 */
public record Letter(
        String sender,
        String to,
        String subject,
        String text,
        List<Enclosure> enclosures,
        @Nullable CalendarEntry calendar) {

    public Letter {
        enclosures = List.copyOf(enclosures);
    }

    @Override
    public String toString() {
        return "a letter"; // an address must not reach a log by accident
    }
}
