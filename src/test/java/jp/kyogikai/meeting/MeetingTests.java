package jp.kyogikai.meeting;

import static jp.kyogikai.meeting.SampleMeeting.MATTER;
import static jp.kyogikai.meeting.SampleMeeting.NOW;
import static jp.kyogikai.meeting.SampleMeeting.OFFICE;
import static jp.kyogikai.meeting.SampleMeeting.SCHEDULE;
import static jp.kyogikai.meeting.SampleMeeting.TITLE;
import static jp.kyogikai.meeting.SampleMeeting.aMeeting;
import static jp.kyogikai.meeting.SampleMeeting.on;
import static jp.kyogikai.meeting.SampleMeeting.postponed;
import static jp.kyogikai.meeting.SampleMeeting.quorum;
import static jp.kyogikai.meeting.SampleMeeting.results;
import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Received;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTests {

    private static final Review APPROVED = new Review(true, "", Received.PHONE, "座長");

    @Test
    @DisplayName("会議の名は、開催日の属する年度と回数を示す")
    void isNamedAfterItsYearAndNumber() {
        var meeting = aMeeting().preparing();

        assertThat(meeting.title()).isEqualTo(TITLE);
    }

    @Test
    @DisplayName("招集までは、次第を何度でも作り直せる")
    void agendaMayBeCompiledAgain() {
        var meeting = aMeeting().compiled();

        meeting.compile(SCHEDULE, List.of(report("議題1"), MATTER));

        assertThat(meeting.items())
                .extracting(item -> item.line().position() + item.entry().title())
                .containsExactly("1議題1", "2短期入所");
    }

    @Test
    @DisplayName("議題のない次第は受け付けない")
    void agendaNeedsAnItem() {
        var meeting = aMeeting().preparing();

        var refusal = refusal(() -> meeting.compile(SCHEDULE, List.of()));

        assertThat(refusal).isEqualTo(new EmptyAgenda(TITLE));
    }

    @Test
    @DisplayName("令和8年度の会議は、令和9年4月1日には開けない")
    void doesNotMoveIntoTheNextYear() {
        var meeting = aMeeting().preparing();

        var refusal = refusal(() -> meeting.move(on("2027-04-01"), "会場の都合のため", OFFICE, NOW));

        assertThat(refusal)
                .isEqualTo(new OutsideFiscalYear(TITLE, new FiscalYear(2026), LocalDate.parse("2027-04-01")));
    }

    @Test
    @DisplayName("年度の末日までは、開催日を移せる")
    void movesWithinItsYear() {
        var meeting = aMeeting().preparing();

        meeting.move(on("2027-03-31"), "会場の都合のため", OFFICE, NOW);

        assertThat(meeting.schedule()).isEqualTo(on("2027-03-31"));
    }

    @Test
    @DisplayName("招集した会議の次第は、作り直せない")
    void agendaIsFixedByConvening() {
        var meeting = aMeeting().convened();

        var refusal = refusal(() -> meeting.compile(SCHEDULE, List.of(MATTER)));

        assertThat(refusal).isEqualTo(new WrongState(TITLE, MeetingState.CONVENED, "次第を作成する"));
    }

    @Test
    @DisplayName("会議は二度招集できない")
    void isConvenedOnce() {
        var meeting = aMeeting().convened();

        var refusal = refusal(() -> meeting.convene(LocalDate.of(2026, 11, 20)));

        assertThat(refusal).isEqualTo(new WrongState(TITLE, MeetingState.CONVENED, "招集する"));
    }

    @Test
    @DisplayName("招集の前には、出欠を記録できない")
    void nobodyAttendsBeforeConvening() {
        var prepared = aMeeting();
        prepared.compiled();

        var refusal = refusal(() -> prepared.attend(4));

        assertThat(refusal).isEqualTo(new WrongState(TITLE, MeetingState.PREPARING, "出欠を記録する"));
    }

    @Test
    @DisplayName("結果を記録するまでは、出欠を訂正できる")
    void attendanceMayBeCorrected() {
        var session = aMeeting();
        var meeting = session.attendedBy(1);

        session.attend(3);

        assertThat(meeting.attendances())
                .filteredOn(it -> it.presence() == Presence.PRESENT)
                .hasSize(3);
    }

    @Test
    @DisplayName("委員でなくなった者は、訂正した出欠に残らない")
    void whoNoLongerServesIsNotKept() {
        var session = aMeeting();
        var meeting = session.attendedBy(4);

        session.dismiss("石井");
        session.attend(3);

        assertThat(meeting.attendances()).extracting(it -> it.entry().name()).containsExactly("青木", "上田", "遠藤");
    }

    @Test
    @DisplayName("結果を記録すると、開催済みになる")
    void isHeldWithItsResults() {
        var meeting = aMeeting().attendedBy(3);

        meeting.recordResults(results(meeting, Outcome.SUBMIT), quorum(3));

        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    @DisplayName("定足数に達しない会議は議決できず、何も記録されない")
    void inquorateMeetingDecidesNothing() {
        var meeting = aMeeting().attendedBy(2);

        var refusal = refusal(() -> meeting.recordResults(results(meeting, Outcome.SUBMIT), quorum(2)));

        assertThat(refusal).isEqualTo(new Inquorate("調整会議", 2, 4, 3, Article.unconfirmed()));
        assertThat(meeting.items()).noneMatch(AgendaItem::isDecided);
    }

    @Test
    @DisplayName("定足数に達しない会議も、議題を次回へ持ち越せる")
    void inquorateMeetingMayPostpone() {
        var meeting = aMeeting().attendedBy(2);

        meeting.recordResults(postponed(meeting), quorum(2));

        assertThat(meeting.items()).extracting(item -> item.line().handling()).containsExactly(Handling.POSTPONED);
    }

    @Test
    @DisplayName("結果は二度記録できない")
    void resultsAreRecordedOnce() {
        var meeting = aMeeting().held();

        var refusal = refusal(() -> meeting.recordResults(postponed(meeting), quorum(4)));

        assertThat(refusal).isEqualTo(new WrongState(TITLE, MeetingState.HELD, "結果を記録する"));
    }

    @Test
    @DisplayName("会議録は、開催の後に書く")
    void minutesFollowTheMeeting() {
        var meeting = aMeeting().convened();

        var refusal = refusal(() -> meeting.writeMinutes(Rows.match(List.of(), Discussion::item, Map.of()), ""));

        assertThat(refusal).isEqualTo(new WrongState(TITLE, MeetingState.CONVENED, "会議録を作成する"));
    }

    @Test
    @DisplayName("次第の確認は、招集の後には記録できない")
    void agendaIsReviewedBeforeConvening() {
        var meeting = aMeeting().convened();

        var refusal = refusal(() -> meeting.review(Approval.Subject.AGENDA, APPROVED, OFFICE, NOW));

        assertThat(refusal).isEqualTo(new WrongState(TITLE, MeetingState.CONVENED, "確認の結果を記録する"));
    }

    @Test
    @DisplayName("確認の記録は重ねて残り、最後のものが効く")
    void latestReviewCounts() {
        var meeting = aMeeting().compiled();

        meeting.review(Approval.Subject.AGENDA, new Review(false, "順を改める。", Received.MAIL, "座長"), OFFICE, NOW);
        meeting.review(Approval.Subject.AGENDA, APPROVED, OFFICE, NOW.plusSeconds(60));

        assertThat(meeting.latestApproval(Approval.Subject.AGENDA))
                .hasValueSatisfying(it -> assertThat(it.review()).isEqualTo(APPROVED));
    }

    @Test
    @DisplayName("会議録の確定は、開催の後に一度だけできる")
    void minutesAreSettledOnce() {
        var meeting = aMeeting().closed();

        var refusal = refusal(meeting::close);

        assertThat(refusal).isEqualTo(new WrongState(TITLE, MeetingState.CLOSED, "会議録を確定する"));
    }

    @Test
    @DisplayName("招集した会議も、開催前なら中止できる")
    void convenedMeetingMayBeCalledOff() {
        var meeting = aMeeting().convened();

        meeting.cancel("台風のため", LocalDate.of(2026, 12, 1));

        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    @DisplayName("開催した会議は中止できない")
    void heldMeetingIsNotCalledOff() {
        var meeting = aMeeting().held();

        var refusal = refusal(() -> meeting.cancel("誤り", LocalDate.of(2026, 12, 1)));

        assertThat(refusal).isEqualTo(new WrongState(TITLE, MeetingState.HELD, "中止する"));
    }

    @Test
    @DisplayName("中止した会議は招集できない")
    void calledOffMeetingIsNotConvened() {
        var meeting = aMeeting().cancelled();

        var refusal = refusal(() -> meeting.convene(LocalDate.of(2026, 11, 20)));

        assertThat(refusal.sentence()).isEqualTo("令和8年度 第1回 調整会議は「中止」のため、招集することはできません。画面を開き直して、会議の状況を確認してください。");
    }

    @Test
    @DisplayName("日程を変更すると、変更前の日程と理由が残る")
    void aMoveIsKept() {
        var meeting = aMeeting().convened();

        meeting.move(on("2026-12-10"), "会場の都合のため", OFFICE, NOW);

        assertThat(meeting.schedule()).isEqualTo(on("2026-12-10"));
        assertThat(meeting.moves()).containsExactly(new Move(SCHEDULE, "会場の都合のため", true, OFFICE.id(), NOW));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-10, 14:00, 16:00", "2026-12-03, 13:00, 16:00", "2026-12-03, 14:00, 17:00"})
    @DisplayName("次第の作成では会議の日時は変わらず、日程の変更へ案内する")
    void anAgendaMovesNoMeeting(LocalDate on, LocalTime from, LocalTime to) {
        var meeting = aMeeting().preparing();

        var refusal = refusal(() -> meeting.compile(new Schedule(on, from, to, "市役所"), List.of(MATTER)));

        assertThat(refusal).isEqualTo(new MoveRefusal.NotByAgenda(TITLE, MeetingKind.REGULAR, SCHEDULE));
        assertThat(refusal.sentence())
                .isEqualTo("令和8年度 第1回 調整会議の日程は「令和8年12月3日（木）午後2時から午後4時まで（市役所）」です。"
                        + "次第の作成では、日時を変更できません。"
                        + "日時を変更するときは、「日程の変更・中止」から変更し、次第の様式を開き直してください。");
        assertThat(meeting.schedule()).isEqualTo(SCHEDULE);
    }

    @Test
    @DisplayName("次第の作成では、場所を改められる")
    void anAgendaMayNameAnotherPlace() {
        var meeting = aMeeting().compiled();
        var elsewhere = new Schedule(SCHEDULE.on(), SCHEDULE.from(), SCHEDULE.to(), "保健センター");

        meeting.compile(elsewhere, List.of(MATTER));

        assertThat(meeting.schedule()).isEqualTo(elsewhere);
        assertThat(meeting.moves()).isEmpty();
    }

    @Test
    @DisplayName("日程を変更する前に開いた様式では、変更前の日時に戻らない")
    void agendaOfBeforeAMoveDoesNotPutTheDayBack() {
        var meeting = aMeeting().compiled();
        meeting.move(on("2026-12-10"), "会場の都合のため", OFFICE, NOW);
        var stale = new Schedule(SCHEDULE.on(), SCHEDULE.from(), SCHEDULE.to().minusMinutes(30), "保健センター");

        var refusal = refusal(() -> meeting.compile(stale, List.of(MATTER)));

        var move = new Move(SCHEDULE, "会場の都合のため", false, OFFICE.id(), NOW);
        assertThat(refusal)
                .isEqualTo(new MoveRefusal.MovedMeanwhile(TITLE, MeetingKind.REGULAR, move, on("2026-12-10")));
        assertThat(refusal.sentence())
                .isEqualTo("令和8年度 第1回 調整会議の日程は、令和8年11月22日に「令和8年12月3日（木）午後2時から午後4時まで（市役所）」から"
                        + "「令和8年12月10日（木）午後2時から午後4時まで（市役所）」へ変更されています（理由：会場の都合のため）。"
                        + "様式を開き直し、新しい日程で次第を作成してください。"
                        + "元の日程に戻すときは、「日程の変更・中止」から変更してください。");
    }

    @Test
    @DisplayName("場所だけを変更した後は、同じ日時の次第を作成でき、変更前の場所には戻らない")
    void agendaOfBeforeAMoveDoesNotPutThePlaceBack() {
        var meeting = aMeeting().compiled();
        var moved = new Schedule(SCHEDULE.on(), SCHEDULE.from(), SCHEDULE.to(), "保健センター");
        meeting.move(moved, "会場の都合のため", OFFICE, NOW);

        assertThat(refusal(() -> meeting.compile(SCHEDULE, List.of(MATTER))))
                .isInstanceOf(MoveRefusal.MovedMeanwhile.class);
        meeting.compile(moved, List.of(MATTER));

        assertThat(meeting.schedule()).isEqualTo(moved);
    }

    @Test
    @DisplayName("変更して元に戻した日程では、次第を作成できる")
    void agendaOfADayMovedBack() {
        var meeting = aMeeting().compiled();
        meeting.move(on("2026-12-10"), "会場の都合のため", OFFICE, NOW);
        meeting.move(SCHEDULE, "会場が空いたため", OFFICE, NOW);

        meeting.compile(SCHEDULE, List.of(MATTER));

        assertThat(meeting.schedule()).isEqualTo(SCHEDULE);
    }

    @Test
    @DisplayName("招集の前の変更は、通知した日程を変えるものではない")
    void aMoveBeforeTheNoticeIsNotAnnounced() {
        var meeting = aMeeting().compiled();

        meeting.move(on("2026-12-10"), "会場の都合のため", OFFICE, NOW);

        assertThat(meeting.lastMoveAnnounced()).isEmpty();
    }

    @Test
    @DisplayName("出欠を記録した会議の日程は変更できない")
    void aMeetingThatHasBegunIsNotMoved() {
        var meeting = aMeeting().attendedBy(3);

        var refusal = refusal(() -> meeting.move(on("2026-12-10"), "会場の都合のため", OFFICE, NOW));

        assertThat(refusal).isEqualTo(new MoveRefusal.Begun(TITLE));
        assertThat(meeting.schedule()).isEqualTo(SCHEDULE);
    }

    @Test
    @DisplayName("開催した会議と中止した会議の日程は変更できない")
    void onlyAMeetingAheadIsMoved() {
        var held = aMeeting().held();
        var cancelled = aMeeting().cancelled();

        assertThat(refusal(() -> held.move(on("2026-12-10"), "都合", OFFICE, NOW)))
                .isEqualTo(new WrongState(TITLE, MeetingState.HELD, "日程を変更する"));
        assertThat(refusal(() -> cancelled.move(on("2026-12-10"), "都合", OFFICE, NOW)))
                .isEqualTo(new WrongState(TITLE, MeetingState.CANCELLED, "日程を変更する"));
    }

    @Test
    @DisplayName("会議は、数えた年度の外の日に移せない")
    void isMovedWithinItsYear() {
        var meeting = aMeeting().convened();

        var refusal = refusal(() -> meeting.move(on("2027-04-01"), "都合", OFFICE, NOW));

        assertThat(refusal).isEqualTo(new OutsideFiscalYear(TITLE, new FiscalYear(2026), LocalDate.of(2027, 4, 1)));
    }

    @Test
    @DisplayName("同じ日時と場所への変更は受け付けない")
    void aMoveMovesSomething() {
        var meeting = aMeeting().convened();

        var refusal = refusal(() -> meeting.move(SCHEDULE, "都合", OFFICE, NOW));

        assertThat(refusal).isEqualTo(new MoveRefusal.Unchanged(TITLE));
    }

    private static AgendaEntry report(String title) {
        return AgendaEntry.other(ItemKind.REPORT, title, "", "事務局", 5);
    }
}
