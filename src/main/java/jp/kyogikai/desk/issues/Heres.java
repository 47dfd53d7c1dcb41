package jp.kyogikai.desk.issues;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Council;
import jp.kyogikai.consultation.Course;
import jp.kyogikai.desk.place.Here;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.issue.Answer;
import jp.kyogikai.issue.IssueCard;
import jp.kyogikai.issue.ReferralCard;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of each thing that an issue waits for whose turn it is, since when and until when (課題の現在地). */
@Component
class Heres {

    private final MeetingBook meetings;
    private final DutyBook duties;
    private final Clock clock;

    Heres(MeetingBook meetings, DutyBook duties, Clock clock) {
        this.meetings = meetings;
        this.duties = duties;
        this.clock = clock;
    }

    /** A body has it on its waiting list, or on the agenda of a meeting to come. */
    Here before(Council council, Course course) {
        var body = council.body(course.hearing().body());
        var meeting = meetings.toCome(council.id(), body.id(), course.id());
        var left = course.postponed() == 0 ? "" : "（持越し%d回）".formatted(course.postponed());
        return new Here(
                body.name() + "の付議待ち" + left + "です。" + meeting.map(Heres::on).orElse("取り上げる会議は、まだ決まっていません"),
                meeting.isPresent() ? body.name() : "事務局（会議の準備）",
                course.openedOn(),
                course.neededBy(),
                today());
    }

    private static String on(MeetingCard meeting) {
        return "%sの「%s」（%s）で取り上げます"
                .formatted(
                        Wareki.dayAndWeekday(meeting.schedule().on()),
                        meeting.title(),
                        meeting.state().label());
    }

    /** A subcommittee was asked. */
    Here asked(Council council, ReferralCard card) {
        var body = council.body(card.body());
        var duty = duties.find(new DutyKey(DutyKind.REFERRAL, card.id().value()));
        return new Here(
                "%sの調査・検討（%s）は、%sです"
                        .formatted(body.name(), card.number(), card.state().label()),
                duty.map(it -> it.holder().words()).orElse(body.chairWords()),
                card.requestedOn(),
                duty.map(DutyCard::due).orElse(card.due()),
                today());
    }

    /** Its deliberation is over, and some who raised it have not been told. */
    Optional<Here> owed(IssueCard card, List<Answer> answers) {
        var open = answers.stream().filter(answer -> answer.on() == null).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Here(
                        "出所への検討結果のお知らせ（%d件のうち%d件が未了）の段階です".formatted(answers.size(), open.size()),
                        "事務局",
                        card.concludedOn(),
                        earliest(open),
                        today()));
    }

    private @Nullable LocalDate earliest(List<Answer> open) {
        return open.stream()
                .map(answer -> new DutyKey(DutyKind.ANSWER, answer.id().value()))
                .flatMap(key -> duties.find(key).map(DutyCard::due).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
