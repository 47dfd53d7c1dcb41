package jp.kyogikai.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import jp.kyogikai.shared.IssueId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a matter that the city cannot settle alone to the region or the prefecture (圏域・県への送付). */
@Component
@Transactional
public class WiderArea {

    private final Inquiries inquiries;
    private final OwedReplies owed;

    WiderArea(Inquiries inquiries, OwedReplies owed) {
        this.inquiries = inquiries;
        this.owed = owed;
    }

    /** Records what was sent; refused with {@link DueBefore} where the reply would be due before. */
    public void send(IssueId issue, Sending sending) {
        owed.sent(inquiries.save(new Inquiry(issue, sending)));
    }

    /** Records what came back, or that nothing did. */
    public void reply(IssueId issue, String text, LocalDate on) {
        var pending = pending(issue);
        pending.answer(text, on);
        owed.replied(pending);
    }

    /** What was sent last and has no reply yet. */
    @Transactional(readOnly = true)
    public Sending awaiting(IssueId issue) {
        return pending(issue).sending();
    }

    /** The id of what was sent last and has no reply yet. */
    @Transactional(readOnly = true)
    public String awaited(IssueId issue) {
        return pending(issue).id();
    }

    private Inquiry pending(IssueId issue) {
        return of(issue).stream()
                .filter(Inquiry::isOpen)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nothing sent for issue " + issue));
    }

    List<Inquiry> of(IssueId issue) {
        return inquiries.findByIssueIdOrderBySentOnAscIdAsc(issue.value());
    }
}
