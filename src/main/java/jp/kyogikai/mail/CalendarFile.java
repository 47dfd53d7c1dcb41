package jp.kyogikai.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes an entry as iCalendar (RFC 5545, 5546); times are in UTC, so that no table of time zones goes along (iCalendar). */
record CalendarFile(CalendarEntry entry, String organizer, String organizerName, String attendee) {

    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false"); // it would ask another host
    }

    /** REQUEST puts the entry into a calendar or changes it there, CANCEL takes it out. */
    Method method() {
        return entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
    }

    byte[] bytes(Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Kyogikai//JA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method());
        calendar.add(event(now));
        var out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private VEvent event(Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(now));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(entry.from()));
        event.add(new DtEnd<>(entry.to()));
        event.add(new Summary(entry.summary()));
        event.add(new Location(entry.place()));
        event.add(status());
        event.add(new Organizer(URI.create("mailto:" + organizer)).add(new Cn(organizerName)));
        event.add(invitee());
        if (!entry.url().isEmpty()) {
            event.add(new Url(URI.create(entry.url())));
        }
        return event;
    }

    private Status status() {
        return entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }

    /** Nobody is asked to answer by calendar: the slip of the notice tells more than yes or no. */
    private Attendee invitee() {
        return new Attendee(URI.create("mailto:" + attendee))
                .add(PartStat.NEEDS_ACTION)
                .add(Rsvp.FALSE);
    }
}
