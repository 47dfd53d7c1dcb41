package jp.kyogikai.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.kyogikai.shared.Ids;

/** One row of what a subcommittee did (調査活動の記録). */
@Entity
@Table(name = "referral_activity")
class ReferralActivity {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "referral_id")
    private Referral referral;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ActivityKind kind;

    @Column(name = "done_on")
    private LocalDate on;

    @Column(name = "subject")
    private String subject;

    @Column(name = "result", columnDefinition = "longtext")
    private String result;

    protected ReferralActivity() {}

    ReferralActivity(Referral referral, int position, Activity activity) {
        this.id = Ids.fresh();
        this.referral = referral;
        this.position = position;
        this.kind = activity.kind();
        this.on = activity.on();
        this.subject = activity.subject();
        this.result = activity.result();
    }

    Activity activity() {
        return new Activity(kind, on, subject, result);
    }
}
