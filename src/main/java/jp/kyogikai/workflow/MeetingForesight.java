package jp.kyogikai.workflow;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.meeting.AgendaLine;
import jp.kyogikai.meeting.Convening;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MeetingCount;
import jp.kyogikai.meeting.MeetingCounts;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.meeting.MoveConcern;
import jp.kyogikai.meeting.MovedDeadline;
import jp.kyogikai.meeting.Rescheduling;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells before a meeting is moved or called off what changes with it; nothing is changed here (変更・中止の見通し). */
@Component
@Transactional(readOnly = true)
public class MeetingForesight {

    private final MeetingBook book;
    private final Rescheduling rescheduling;
    private final Convening convening;
    private final MeetingNotices notices;
    private final MeetingCounts counts;
    private final OutOfTurnProcess outOfTurn;
    private final NextHearing hearing;

    MeetingForesight(
            MeetingBook book,
            Rescheduling rescheduling,
            Convening convening,
            MeetingNotices notices,
            MeetingCounts counts,
            OutOfTurnProcess outOfTurn,
            NextHearing hearing) {
        this.book = book;
        this.rescheduling = rescheduling;
        this.convening = convening;
        this.notices = notices;
        this.counts = counts;
        this.outOfTurn = outOfTurn;
        this.hearing = hearing;
    }

    /** Why a meeting cannot be moved to any day, as things stand. */
    public Optional<String> whyNotMove(MeetingId id) {
        return rescheduling.whyNot(id).map(Refusal::sentence);
    }

    /** Why it cannot be called off, as things stand. */
    public Optional<String> whyNotCallOff(MeetingId id) {
        return convening.whyNotCancel(id).map(Refusal::sentence);
    }

    /** What follows a meeting to another day. */
    public List<String> ofMove(MeetingId id, Schedule to) {
        var card = book.card(id);
        return Stream.of(
                        rescheduling.deadlines(id, to).stream().map(MovedDeadline::sentence),
                        Stream.of(card)
                                .filter(it -> it.state() == MeetingState.CONVENED)
                                .filter(it -> !it.schedule().on().equals(to.on()))
                                .map(it -> "%sの期限が、%sに変わります。"
                                        .formatted(onTheDay(it.kind()), Wareki.dayAndWeekday(to.on()))),
                        toldOfMove(card, to.on()),
                        agenda(id).map(items -> "次第に載せた議題（%d件）は、新しい日程の会議で扱います。".formatted(items.size())).stream(),
                        hearing.ifMoved(card, to.on()).stream())
                .flatMap(it -> it)
                .toList();
    }

    private static String onTheDay(MeetingKind kind) {
        return kind.isInWriting() ? "書面表決の記録" : "当日の作業";
    }

    /** Of ballots there is nothing to enter into a calendar. */
    private Stream<String> toldOfMove(MeetingCard card, LocalDate to) {
        if (card.state() != MeetingState.CONVENED) {
            return Stream.of("開催通知はまだ送っていないため、委員への通知は行いません。");
        }
        var calendar = card.kind().isInWriting() ? "" : "メールに付く予定表のファイルも、変更後の日時及び場所になります。";
        return Stream.of(
                        told("招集した%sに、変更の通知を送ります。" + calendar, notices.ofChange(card.id(), to)),
                        told("新しい日の委員のうち、まだ開催通知が届いていない%sに、開催通知を送ります。", notices.ofFirstNotice(card.id(), to)),
                        told("招集した委員のうち、新しい日には委員でない%sには、通知を送りません。別にお知らせください。", notices.leftOut(card.id(), to)))
                .flatMap(sentence -> sentence);
    }

    private static Stream<String> told(String sentence, Recipients to) {
        return Stream.of(to).filter(it -> !it.isNobody()).map(it -> sentence.formatted(it.words()));
    }

    /** What becomes of everything when a meeting is called off. */
    public List<String> ofCallingOff(MeetingId id) {
        var card = book.card(id);
        return Stream.of(
                        Stream.of("この会議の業務は終わり、処理待ちのタスクはなくなります。会議は「中止」として台帳に残り、番号は再び使いません。"),
                        Stream.of(toldOfCallingOff(id)),
                        matters(card).stream(),
                        hearing.without(card).stream(),
                        outOfTurn.lostWithout(card).stream().map(LostMatter::sentence),
                        count(card).stream(),
                        rescheduling.concernsWithout(id).stream().map(MoveConcern::sentence))
                .flatMap(it -> it)
                .toList();
    }

    private String toldOfCallingOff(MeetingId id) {
        var told = notices.ofCallingOff(id);
        return told.isNobody()
                ? "開催通知が届いている委員はいないため、開催中止のお知らせは送りません。"
                : "開催通知を送った%sに、開催中止のお知らせを送ります。".formatted(told.words());
    }

    /** By their numbers alone, which tell nothing of a case. */
    private Optional<String> matters(MeetingCard card) {
        var numbers = book.agenda(card.id()).stream()
                .map(line -> line.entry().number())
                .filter(Objects::nonNull)
                .collect(joining("、"));
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of("次第に載せた%sは、%s".formatted(numbers, hearing.following(card)));
    }

    private Optional<String> count(MeetingCard card) {
        return Optional.of(card)
                .filter(it -> it.kind() == MeetingKind.REGULAR)
                .map(it -> counts.of(
                        it.council(), it.body(), FiscalYear.of(it.schedule().on())))
                .flatMap(MeetingCount::withoutOne);
    }

    private Optional<List<AgendaLine>> agenda(MeetingId id) {
        return Optional.of(book.agenda(id)).filter(items -> !items.isEmpty());
    }
}
