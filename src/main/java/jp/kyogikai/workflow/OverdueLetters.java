package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.document.Papers;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.mail.DeepLinks;
import jp.kyogikai.mail.DeliveryCard;
import jp.kyogikai.mail.Letter;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;

/** Writes the daily mail about what is overdue; whoever has done everything since gets none (期限超過のメール). */
@Component
class OverdueLetters {

    private final OverdueDigest digest;
    private final Councils councils;
    private final Papers papers;
    private final DeepLinks links;
    private final Clock clock;

    OverdueLetters(OverdueDigest digest, Councils councils, Papers papers, DeepLinks links, Clock clock) {
        this.digest = digest;
        this.councils = councils;
        this.papers = papers;
        this.links = links;
        this.clock = clock;
    }

    Optional<Letter> letter(DeliveryCard delivery, String address) {
        var council = councils.council(delivery.dispatch().council());
        var duties = digest.of(council.id(), delivery.recipient());
        if (duties.isEmpty()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var text = papers.mail(
                "mail-overdue",
                new OverdueMail(
                        council.name(),
                        council.office(),
                        Wareki.dayAndWeekday(today),
                        duties.size(),
                        duties.stream().map(duty -> line(duty, today)).toList(),
                        links.to(list(duties, council.id().value()))));
        return Optional.of(new Letter(council.name() + "事務局", address, text.subject(), text.body(), List.of(), null));
    }

    private OverdueMail.Line line(DutyCard duty, LocalDate today) {
        var kind = duty.key().kind();
        return new OverdueMail.Line(
                kind.isOfCase() ? "" : duty.label().number(),
                duty.label().bodyName(),
                kind.label(),
                Wareki.dayAndWeekday(duty.due()),
                duty.daysOver(today),
                duty.holder().isOutside() ? kind.outsider() : duty.holder().words(),
                links.to(page(duty)));
    }

    /** Supporters have no list of what is overdue in the council, but their cases. */
    private static String list(List<DutyCard> duties, String council) {
        return duties.stream().allMatch(duty -> duty.key().kind().isOfCase())
                ? "/cases"
                : "/overdue?council=" + council;
    }

    private static String page(DutyCard duty) {
        var owner = duty.label().owner();
        return switch (duty.key().kind().subject()) {
            case REFERRAL -> "/referrals/" + owner;
            case ORIGIN, INQUIRY, MEASURE -> "/issues/" + owner;
            case MEETING -> "/meetings/" + owner;
            case CASE -> "/cases";
        };
    }
}
