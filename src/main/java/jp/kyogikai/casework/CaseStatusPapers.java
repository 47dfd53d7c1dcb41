package jp.kyogikai.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import jp.kyogikai.casework.CaseReport.Asked;
import jp.kyogikai.casework.CaseReport.Cause;
import jp.kyogikai.casework.CaseReport.Stalled;
import jp.kyogikai.casework.CaseStatusPaper.Field;
import jp.kyogikai.casework.CaseStatusPaper.Line;
import jp.kyogikai.casework.CaseStatusPaper.Result;
import jp.kyogikai.charter.CaseStatusRule;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a body how the cases go where its charter says so; nothing in it comes from a case text (運営状況の報告). */
@Component
@Transactional(readOnly = true)
public class CaseStatusPapers {

    private final CaseReports reports;
    private final MeetingBook meetings;
    private final Councils councils;
    private final Clock clock;

    CaseStatusPapers(CaseReports reports, MeetingBook meetings, Councils councils, Clock clock) {
        this.reports = reports;
        this.meetings = meetings;
        this.councils = councils;
        this.clock = clock;
    }

    /** The paper for one meeting; for the office and the chair of that body. */
    public CaseStatusPaper paper(MeetingId id, Actor actor) {
        var meeting = meetings.card(id);
        admit(actor, meeting);
        StatusRefusal.unlessReported(meetings.body(id));
        var day = earlier(meeting.schedule().on(), LocalDate.now(clock));
        var council = councils.council(meeting.council());
        var report = reports.count(meeting.council(), day);
        return new CaseStatusPaper(
                council.wording(),
                council.name(),
                meeting.title(),
                Wareki.dayAndWeekday(meeting.schedule().on()),
                report.year().toString(),
                Wareki.day(report.year().firstDay()),
                Wareki.day(day),
                report.cases(),
                report.households(),
                report.meetings(),
                results(it -> report.results().getOrDefault(it, 0)),
                report.fields().stream()
                        .map(it -> new Field(it.field(), it.cases(), results(it::times)))
                        .toList(),
                report.tasks().listed(),
                report.tasks().overdue(),
                report.stalled().stream().map(CaseStatusPapers::line).toList());
    }

    private static List<Result> results(ToIntFunction<SupportResult> times) {
        return Arrays.stream(SupportResult.values())
                .map(it -> new Result(it.label(), times.applyAsInt(it)))
                .toList();
    }

    private static Line line(Stalled one) {
        return new Line(
                one.number(),
                one.causes().stream().map(Cause::label).toList(),
                one.asked().stream().map(Asked::line).toList());
    }

    private static void admit(Actor actor, MeetingCard meeting) {
        if (!actor.isSecretariatOf(meeting.council()) && !actor.isChairOf(meeting.council(), meeting.body())) {
            new NoRight(CaseStatusRule.TITLE + "を開く", "この会議体の長又は事務局").raise();
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
