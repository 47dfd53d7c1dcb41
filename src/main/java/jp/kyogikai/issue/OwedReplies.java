package jp.kyogikai.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.Extending;
import jp.kyogikai.duty.Ground;
import jp.kyogikai.duty.Holder;
import jp.kyogikai.duty.Label;
import jp.kyogikai.duty.Owed;
import jp.kyogikai.duty.Owing;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.IssueId;
import org.springframework.stereotype.Component;

/** The days until which the region or the prefecture was asked to reply (圏域・県の回答期限). */
@Component
class OwedReplies implements Owing, Extending {

    private final Inquiries inquiries;
    private final IssueRegister register;
    private final Councils councils;
    private final DutyBook book;

    OwedReplies(Inquiries inquiries, IssueRegister register, Councils councils, DutyBook book) {
        this.inquiries = inquiries;
        this.register = register;
        this.councils = councils;
        this.book = book;
    }

    void sent(Inquiry inquiry) {
        book.owe(owed(inquiry), Actor.system());
    }

    void replied(Inquiry inquiry) {
        book.meet(key(inquiry), Actor.system());
    }

    /** An issue taken back waits for no reply any more. */
    void withdrawn(Issue issue, Actor actor) {
        inquiries.findByIssueIdOrderBySentOnAscIdAsc(issue.id().value()).stream()
                .filter(Inquiry::isOpen)
                .forEach(inquiry -> book.withdraw(key(inquiry), "課題の取下げ", actor));
    }

    @Override
    public Set<DutyKind> extended() {
        return Set.of(DutyKind.INQUIRY);
    }

    @Override
    public void extend(DutyKey key, LocalDate to, String reason, Actor actor) {
        var inquiry = inquiries.findById(key.subject()).orElseThrow();
        inquiry.extend(to);
        book.extend(owed(inquiry), reason, actor);
    }

    @Override
    public List<Owed> owed() {
        return inquiries.awaited().stream().map(this::owed).toList();
    }

    private Owed owed(Inquiry inquiry) {
        var issue = register.find(new IssueId(inquiry.issue()));
        var council = councils.council(issue.charter());
        return new Owed(
                council.id(),
                key(inquiry),
                Label.of(issue.id().value(), issue.number(), issue.title(), null, council.keyOf(issue.number())),
                Ground.asked("圏域・県への送付で定めた期限"),
                Holder.outside(inquiry.sending().addressee()),
                inquiry.sending().replyDue());
    }

    private static DutyKey key(Inquiry inquiry) {
        return new DutyKey(DutyKind.INQUIRY, inquiry.id());
    }
}
