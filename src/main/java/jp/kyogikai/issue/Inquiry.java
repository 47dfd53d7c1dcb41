package jp.kyogikai.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.shared.Ids;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;

/** A matter handed to the region or the prefecture, and what came back (圏域・県への送付). */
@Entity
@Table(name = "inquiry")
class Inquiry {

    @Id
    private String id;

    @Column(name = "issue_id")
    private String issueId;

    @Column(name = "addressee")
    private String addressee;

    @Column(name = "content", columnDefinition = "longtext")
    private String content;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "reply_due")
    private LocalDate replyDue;

    @Column(name = "reply", columnDefinition = "longtext")
    private @Nullable String reply;

    @Column(name = "replied_on")
    private @Nullable LocalDate repliedOn;

    @Version
    private long version;

    protected Inquiry() {}

    Inquiry(IssueId issue, Sending sending) {
        whyNotSend(sending).ifPresent(Refusal::raise);
        this.id = Ids.fresh();
        this.issueId = issue.value();
        this.addressee = sending.addressee();
        this.content = sending.content();
        this.sentOn = sending.sentOn();
        this.replyDue = sending.replyDue();
    }

    static Optional<Refusal> whyNotSend(Sending sending) {
        return sending.replyDue().isBefore(sending.sentOn())
                ? Optional.of(new DueBefore("回答期限", sending.replyDue(), sending.sentOn()))
                : Optional.empty();
    }

    void answer(String text, LocalDate on) {
        if (on.isBefore(sentOn)) {
            new DueBefore("回答のあった日", on, sentOn).raise();
        }
        reply = text;
        repliedOn = on;
    }

    /** Waits longer for the reply (期限の延長). */
    void extend(LocalDate to) {
        replyDue = to;
    }

    boolean isOpen() {
        return repliedOn == null;
    }

    String id() {
        return id;
    }

    String issue() {
        return issueId;
    }

    Sending sending() {
        return new Sending(addressee, content, sentOn, replyDue);
    }

    /** The paragraph by which a body learns what came back. */
    String asBrief() {
        return repliedOn == null
                ? "【%sへの送付】%sに送付し、回答を待っている。".formatted(addressee, Wareki.day(sentOn))
                : "【%sの回答】%s\n%s".formatted(addressee, Wareki.day(repliedOn), reply);
    }
}
