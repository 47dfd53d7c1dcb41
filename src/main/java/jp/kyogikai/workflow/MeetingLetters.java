package jp.kyogikai.workflow;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.document.Papers;
import jp.kyogikai.mail.CalendarEntry;
import jp.kyogikai.mail.DeepLinks;
import jp.kyogikai.mail.DeliveryCard;
import jp.kyogikai.mail.DispatchKind;
import jp.kyogikai.mail.Enclosure;
import jp.kyogikai.mail.Letter;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.meeting.Notices;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mails about meetings, with the notice as PDF and an entry for the calendar (会議のメール). */
@Component
class MeetingLetters {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final MeetingBook book;
    private final Notices notices;
    private final Councils councils;
    private final Papers papers;
    private final DeepLinks links;
    private volatile @Nullable Printed printed;

    MeetingLetters(MeetingBook book, Notices notices, Councils councils, Papers papers, DeepLinks links) {
        this.book = book;
        this.notices = notices;
        this.councils = councils;
        this.papers = papers;
        this.links = links;
    }

    /** The letter; none where it would call somebody to a meeting that is called off by now. */
    Optional<Letter> letter(DeliveryCard delivery, String address) {
        var meeting = book.card(new MeetingId(delivery.dispatch().subject()));
        var isCancelled = delivery.dispatch().kind() == DispatchKind.CANCELLATION;
        if (meeting.state() == MeetingState.CANCELLED && !isCancelled) {
            return Optional.empty();
        }
        var text =
                papers.mail("mail-meeting", words(meeting, delivery.dispatch().kind()));
        return Optional.of(new Letter(
                councils.council(meeting.council()).name() + "事務局",
                address,
                text.subject(),
                text.body(),
                isCancelled ? List.of() : List.of(notice(delivery)),
                meeting.kind().isInWriting() ? null : entry(meeting, delivery, isCancelled)));
    }

    private MeetingMail words(MeetingCard meeting, DispatchKind kind) {
        var council = councils.council(meeting.council());
        return new MeetingMail(
                council.wording(),
                kind.label(),
                kind == DispatchKind.CHANGE,
                kind == DispatchKind.CANCELLATION,
                meeting.kind().isInWriting(),
                council.body(meeting.body()).name() + "　委員　各位",
                council.name(),
                council.office(),
                meeting.title(),
                Wareki.dayAndWeekday(meeting.schedule().on()),
                meeting.hours(),
                meeting.schedule().place(),
                links.to(page(meeting)));
    }

    /** All who are called to a meeting get the same notice one after the other, so it is printed once for them. */
    private Enclosure notice(DeliveryCard delivery) {
        var latest = notices.notice(new MeetingId(delivery.dispatch().subject()), Actor.system());
        var paper = delivery.dispatch().kind() == DispatchKind.NOTICE ? latest.asFirst() : latest;
        var page = papers.html("notice", paper);
        var known = printed;
        if (known == null || !known.page().equals(page)) {
            known = new Printed(page, Enclosure.pdf("開催通知.pdf", papers.pdf("notice", paper)));
            printed = known;
        }
        return known.notice();
    }

    private @Nullable CalendarEntry entry(MeetingCard meeting, DeliveryCard delivery, boolean isCancelled) {
        var schedule = meeting.schedule();
        return new CalendarEntry(
                meeting.id() + "@kyogikai",
                delivery.dispatch().version(),
                isCancelled,
                meeting.title(),
                schedule.place(),
                schedule.on().atTime(schedule.from()).atZone(TOKYO).toInstant(),
                schedule.on().atTime(schedule.to()).atZone(TOKYO).toInstant(),
                links.to(page(meeting)));
    }

    private static String page(MeetingCard meeting) {
        return "/meetings/" + meeting.id();
    }

    /** The notice printed last, beside the page from which it was. */
    private record Printed(String page, Enclosure notice) {}
}
