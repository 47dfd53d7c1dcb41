package jp.kyogikai.desk.papers;

import jp.kyogikai.access.AccountHolders;
import jp.kyogikai.casework.CaseStatusPapers;
import jp.kyogikai.casework.Handouts;
import jp.kyogikai.charter.CaseStatusRule;
import jp.kyogikai.desk.councils.CouncilPapers;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.issue.AnswerPapers;
import jp.kyogikai.issue.ReferralPapers;
import jp.kyogikai.meeting.MeetingPapers;
import jp.kyogikai.meeting.Notices;
import jp.kyogikai.program.ProgramPapers;
import jp.kyogikai.shared.CaseReviewId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.OriginId;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.ReferralId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers of meetings and issues, as a page to read and as a PDF to print or send (文書の閲覧). */
@Controller
class PaperPages {

    private final MeetingPapers meetings;
    private final Notices notices;
    private final AnswerPapers answers;
    private final ReferralPapers referrals;
    private final ProgramPapers programs;
    private final Handouts handouts;
    private final CaseStatusPapers statuses;
    private final CouncilPapers councils;
    private final AccountHolders holders;
    private final PaperWindow window;
    private final CurrentActor actor;

    PaperPages(
            MeetingPapers meetings,
            Notices notices,
            AnswerPapers answers,
            ReferralPapers referrals,
            ProgramPapers programs,
            Handouts handouts,
            CaseStatusPapers statuses,
            CouncilPapers councils,
            AccountHolders holders,
            PaperWindow window,
            CurrentActor actor) {
        this.meetings = meetings;
        this.notices = notices;
        this.answers = answers;
        this.referrals = referrals;
        this.programs = programs;
        this.handouts = handouts;
        this.statuses = statuses;
        this.councils = councils;
        this.holders = holders;
        this.window = window;
        this.actor = actor;
    }

    @GetMapping("/papers/meetings/{id}/agenda.{format}")
    ResponseEntity<byte[]> agenda(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("agenda", "次第", meetings.agenda(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/meetings/{id}/notice.{format}")
    ResponseEntity<byte[]> notice(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("notice", "開催通知", notices.notice(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/meetings/{id}/minutes.{format}")
    ResponseEntity<byte[]> minutes(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("minutes", "会議録", meetings.minutes(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/meetings/{id}/case-status.{format}")
    ResponseEntity<byte[]> caseStatus(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("case-status", CaseStatusRule.TITLE, statuses.paper(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/councils/{id}/chart.{format}")
    ResponseEntity<byte[]> chart(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("chart", "組織図", councils.chart(new CouncilId(id)), format);
    }

    @GetMapping("/papers/answers/{id}.{format}")
    ResponseEntity<byte[]> answer(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("answer", "検討結果のお知らせ", answers.letter(new OriginId(id), actor.get()), format);
    }

    @GetMapping("/papers/referrals/{id}/request.{format}")
    ResponseEntity<byte[]> request(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("referral", "調査・検討依頼書", referrals.request(new ReferralId(id), actor.get()), format);
    }

    @GetMapping("/papers/referrals/{id}/report.{format}")
    ResponseEntity<byte[]> report(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("report", "部会報告書", referrals.report(new ReferralId(id), actor.get()), format);
    }

    @GetMapping("/papers/programs/{id}.{format}")
    ResponseEntity<byte[]> program(@PathVariable String id, @PathVariable PaperFormat format) {
        var paper = programs.paper(new ProgramId(id), actor.get());
        return window.hand("program", paper.report() ? "事業報告書" : "事業計画書", paper, format);
    }

    @GetMapping("/papers/reviews/{id}.{format}")
    ResponseEntity<byte[]> sheet(@PathVariable String id, @PathVariable PaperFormat format) {
        var reader = actor.get();
        var sheet = handouts.sheet(new CaseReviewId(id), reader, holders.personOf(reader));
        return window.hand("sheet", "事例シート", sheet, format);
    }
}
