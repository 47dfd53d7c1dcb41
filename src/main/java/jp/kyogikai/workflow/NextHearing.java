package jp.kyogikai.workflow;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.consultation.Waiting;
import jp.kyogikai.meeting.Agendas;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;

/**
 * What waits for a meeting that has no agenda yet, and which meeting it waits for where this one is not held or held
 * later (会議を待つ付議). It is told by its numbers alone, which tell nothing of a case.
 */
@Component
class NextHearing {

    private static final int NAMED = 10;

    private final Agendas agendas;
    private final MeetingBook book;
    private final Clock clock;

    NextHearing(Agendas agendas, MeetingBook book, Clock clock) {
        this.agendas = agendas;
        this.book = book;
        this.clock = clock;
    }

    /** What becomes of it where the meeting is called off. */
    Optional<String> without(MeetingCard card) {
        return waiting(card).map(matters -> words(matters) + "は、" + following(card));
    }

    /** Such as この会議体の次の会議を待ちます。次の会議は、令和8年度 第2回 調整会議（令和8年9月1日（火））です。 */
    String following(MeetingCard card) {
        return next(card)
                .map(next -> "この会議体の次の会議を待ちます。次の会議は、%s（%s）です。"
                        .formatted(next.title(), day(next.schedule().on())))
                .orElse("この会議体の次の会議を待ちます。次の会議の予定は、まだありません。");
    }

    /** What becomes of it where the meeting is moved to a day on which another one or nobody hears it sooner. */
    Optional<String> ifMoved(MeetingCard card, LocalDate to) {
        var now = card.schedule().on();
        var then =
                next(card).map(next -> next.schedule().on()).filter(to::isAfter).orElse(to);
        return waiting(card).filter(matters -> then.isAfter(now)).map(matters -> "%sを扱う会議は、%sから%sになります。"
                .formatted(words(matters), day(now), day(then)));
    }

    private Optional<List<Waiting>> waiting(MeetingCard card) {
        var isOpen = card.state() == MeetingState.PREPARING
                && !card.kind().isInWriting()
                && book.agenda(card.id()).isEmpty();
        var isFirst = next(card).stream()
                .noneMatch(next -> next.schedule().on().isBefore(card.schedule().on()));
        return Optional.of(card)
                .filter(it -> isOpen && isFirst)
                .map(it -> agendas.waiting(it.id()))
                .filter(matters -> !matters.isEmpty());
    }

    /** Any other that still takes matters up: an agenda is fixed by the notice (招集). */
    private Optional<MeetingCard> next(MeetingCard card) {
        var today = LocalDate.now(clock);
        return book.ahead(card.council(), card.body()).stream()
                .filter(other -> other.state() == MeetingState.PREPARING
                        && !other.kind().isInWriting()
                        && !other.schedule().on().isBefore(today)
                        && !other.id().equals(card.id()))
                .min(Comparator.comparing(other -> other.schedule().on()));
    }

    private static String words(List<Waiting> matters) {
        var numbers = matters.stream().limit(NAMED).map(Waiting::number).collect(joining("、"));
        var more = matters.size() > NAMED ? "ほか%d件".formatted(matters.size() - NAMED) : "";
        return "この会議を待っている%d件（%s%s）".formatted(matters.size(), numbers, more);
    }

    private static String day(LocalDate day) {
        return Wareki.dayAndWeekday(day);
    }
}
