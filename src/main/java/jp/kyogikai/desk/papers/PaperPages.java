package jp.kyogikai.desk.papers;

import java.nio.charset.StandardCharsets;
import jp.kyogikai.access.AccountHolders;
import jp.kyogikai.casework.CaseStatusPapers;
import jp.kyogikai.casework.Handouts;
import jp.kyogikai.charter.CaseStatusRule;
import jp.kyogikai.document.Papers;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.issue.AnswerPapers;
import jp.kyogikai.issue.ReferralPapers;
import jp.kyogikai.meeting.MeetingPapers;
import jp.kyogikai.meeting.Notices;
import jp.kyogikai.shared.CaseReviewId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.OriginId;
import jp.kyogikai.shared.ReferralId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers of meetings and issues, as a page to read and as a PDF to print or send (文書の閲覧). */
@Controller
class PaperPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** A paper brings its style along and loads nothing; pages of ours may not have styles inside. */
    private static final String STYLED_BY_ITSELF =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final MeetingPapers meetings;
    private final Notices notices;
    private final AnswerPapers answers;
    private final ReferralPapers referrals;
    private final Handouts handouts;
    private final CaseStatusPapers statuses;
    private final AccountHolders holders;
    private final Papers papers;
    private final CurrentActor actor;

    PaperPages(
            MeetingPapers meetings,
            Notices notices,
            AnswerPapers answers,
            ReferralPapers referrals,
            Handouts handouts,
            CaseStatusPapers statuses,
            AccountHolders holders,
            Papers papers,
            CurrentActor actor) {
        this.meetings = meetings;
        this.notices = notices;
        this.answers = answers;
        this.referrals = referrals;
        this.handouts = handouts;
        this.statuses = statuses;
        this.holders = holders;
        this.papers = papers;
        this.actor = actor;
    }

    @GetMapping("/papers/meetings/{id}/agenda.{format}")
    ResponseEntity<byte[]> agenda(@PathVariable String id, @PathVariable Format format) {
        return paper("agenda", "次第", meetings.agenda(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/meetings/{id}/notice.{format}")
    ResponseEntity<byte[]> notice(@PathVariable String id, @PathVariable Format format) {
        return paper("notice", "開催通知", notices.notice(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/meetings/{id}/minutes.{format}")
    ResponseEntity<byte[]> minutes(@PathVariable String id, @PathVariable Format format) {
        return paper("minutes", "会議録", meetings.minutes(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/meetings/{id}/case-status.{format}")
    ResponseEntity<byte[]> caseStatus(@PathVariable String id, @PathVariable Format format) {
        return paper("case-status", CaseStatusRule.TITLE, statuses.paper(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/answers/{id}.{format}")
    ResponseEntity<byte[]> answer(@PathVariable String id, @PathVariable Format format) {
        return paper("answer", "検討結果のお知らせ", answers.letter(new OriginId(id), actor.get()), format);
    }

    @GetMapping("/papers/referrals/{id}/request.{format}")
    ResponseEntity<byte[]> request(@PathVariable String id, @PathVariable Format format) {
        return paper("referral", "調査・検討依頼書", referrals.request(new ReferralId(id), actor.get()), format);
    }

    @GetMapping("/papers/referrals/{id}/report.{format}")
    ResponseEntity<byte[]> report(@PathVariable String id, @PathVariable Format format) {
        return paper("report", "部会報告書", referrals.report(new ReferralId(id), actor.get()), format);
    }

    @GetMapping("/papers/reviews/{id}.{format}")
    ResponseEntity<byte[]> sheet(@PathVariable String id, @PathVariable Format format) {
        var reader = actor.get();
        var sheet = handouts.sheet(new CaseReviewId(id), reader, holders.personOf(reader));
        return paper("sheet", "事例シート", sheet, format);
    }

    private ResponseEntity<byte[]> paper(String template, String name, Record record, Format format) {
        return switch (format) {
            case html -> answer(HTML, papers.html(template, record).getBytes(StandardCharsets.UTF_8), name + ".html");
            case pdf -> answer(MediaType.APPLICATION_PDF, papers.pdf(template, record), name + ".pdf");
        };
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", STYLED_BY_ITSELF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    /** The two forms of a paper, as they end its address. */
    enum Format {
        html,
        pdf
    }
}
