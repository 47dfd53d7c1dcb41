package jp.kyogikai.meeting;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.charter.Quorum;
import jp.kyogikai.charter.QuorumBase;
import jp.kyogikai.charter.QuorumRule;
import jp.kyogikai.consultation.MatterKind;
import jp.kyogikai.consultation.Waiting;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.Member;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.PersonId;

/** A meeting of four members with one matter on its agenda, brought as far as a test needs it (見本の会議). */
final class SampleMeeting {

    static final String TITLE = "令和8年度 第1回 調整会議";
    static final Schedule SCHEDULE = on("2026-12-03");
    static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    static final CouncilId COUNCIL = new CouncilId("kisarazu");
    static final CharterVersion CHARTER = new CharterVersion(COUNCIL, LocalDate.of(2021, 4, 1));
    static final Actor OFFICE = new Actor("jimukyoku", Set.of(GroupId.secretariat(COUNCIL)));
    static final AgendaEntry MATTER = AgendaEntry.of(
            new Waiting(
                    new ConsultationId("k1"), MatterKind.ISSUE, null, "R8-課題-001", "短期入所", "受入先が足りない。", NOW, 0, false),
            "基幹",
            20);

    private final Meeting meeting;
    private final List<Member> members = new ArrayList<>();

    private SampleMeeting(MeetingKind kind, Schedule schedule) {
        meeting = new Meeting(new Plan(COUNCIL, new BodyId("chosei"), kind, schedule), CHARTER, "調整会議", 1);
        List.of("青木", "石井", "上田", "遠藤").forEach(name -> members.add(member(name)));
    }

    /** What the ledger knows of a meeting of a body, prepared or closed. */
    static MeetingCard card(Body body, CountedAs as, String day) {
        var meeting = aMeeting().preparing();
        return new MeetingCard(
                meeting.id(),
                meeting.council(),
                body.id(),
                "会議",
                MeetingKind.REGULAR,
                new Schedule(LocalDate.parse(day), LocalTime.of(14, 0), LocalTime.of(16, 0), "市役所"),
                as == CountedAs.PLANNED ? MeetingState.PREPARING : MeetingState.CLOSED,
                null);
    }

    static SampleMeeting aMeeting() {
        return new SampleMeeting(MeetingKind.REGULAR, SCHEDULE);
    }

    /** Decided by so many ballots of the four (書面開催). */
    static Meeting heldInWriting(int ballots) {
        var sample = new SampleMeeting(MeetingKind.WRITTEN, Schedule.inWriting(SCHEDULE.on()));
        sample.meeting.compile(Schedule.inWriting(SCHEDULE.on()), List.of(MATTER));
        sample.meeting.convene(LocalDate.of(2026, 11, 20));
        sample.attend(ballots, Presence.BALLOT, Presence.NO_BALLOT);
        sample.meeting.recordResults(results(sample.meeting, Outcome.SUBMIT), quorum(ballots));
        return sample.meeting;
    }

    Meeting preparing() {
        return meeting;
    }

    Meeting compiled() {
        meeting.compile(SCHEDULE, List.of(MATTER));
        return meeting;
    }

    Meeting convened() {
        compiled().convene(LocalDate.of(2026, 11, 20));
        return meeting;
    }

    Meeting attendedBy(int present) {
        convened();
        attend(present);
        return meeting;
    }

    Meeting held() {
        attendedBy(4).recordResults(results(meeting, Outcome.SUBMIT), quorum(4));
        return meeting;
    }

    Meeting closed() {
        held().close();
        return meeting;
    }

    Meeting cancelled() {
        meeting.cancel("台風のため", LocalDate.of(2026, 12, 1));
        return meeting;
    }

    /** Records so many of the members as present and the others as absent. */
    void attend(int present) {
        attend(present, Presence.ABSENT);
    }

    void attend(int present, Presence others) {
        attend(present, Presence.PRESENT, others);
    }

    private void attend(int present, Presence as, Presence others) {
        var entries = members.stream()
                .map(member -> entry(member, members.indexOf(member) < present ? as : others))
                .toList();
        meeting.recordAttendance(members, Rows.match(entries, AttendanceEntry::person, names()), Gathering.ofMembers());
    }

    void dismiss(String name) {
        members.removeIf(member -> member.name().equals(name));
    }

    static Schedule on(String day) {
        return new Schedule(LocalDate.parse(day), LocalTime.of(14, 0), LocalTime.of(16, 0), "市役所");
    }

    static Rows<AgendaItemId, ItemResult> results(Meeting meeting, Outcome outcome) {
        return all(meeting, item -> ItemResult.decided(item.id(), outcome, ""));
    }

    static Rows<AgendaItemId, ItemResult> postponed(Meeting meeting) {
        return all(meeting, item -> ItemResult.postponed(item.id(), ""));
    }

    static QuorumCount quorum(int present) {
        return new QuorumCount("調整会議", present, 4, majority(Article.unconfirmed()), false);
    }

    static Quorum majority(Article article) {
        return new Quorum(QuorumRule.MAJORITY, QuorumBase.CURRENT, false, true, true, article);
    }

    private static Rows<AgendaItemId, ItemResult> all(Meeting meeting, Function<AgendaItem, ItemResult> result) {
        var titles = meeting.items().stream()
                .collect(toMap(AgendaItem::id, item -> item.entry().title()));
        return Rows.match(meeting.items().stream().map(result).toList(), ItemResult::item, titles);
    }

    private Map<PersonId, String> names() {
        return members.stream().collect(toMap(Member::person, Member::name));
    }

    private static AttendanceEntry entry(Member member, Presence presence) {
        return new AttendanceEntry(
                member.person(), member.name(), member.organisation(), presence, "", Stay.whole(), "");
    }

    private static Member member(String name) {
        return new Member(PersonId.fresh(), name, name, "事業所", "管理者", AppointmentRole.MEMBER);
    }
}
