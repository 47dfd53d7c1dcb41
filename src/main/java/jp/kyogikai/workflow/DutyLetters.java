package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.document.Papers;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.mail.DeepLinks;
import jp.kyogikai.mail.DeliveryCard;
import jp.kyogikai.mail.Letter;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;

/** Writes the daily mail about deadlines; whoever has done everything since gets none (期限のお知らせのメール). */
@Component
class DutyLetters {

    private final DutyDigest digest;
    private final Councils councils;
    private final Papers papers;
    private final DeepLinks links;
    private final Clock clock;

    DutyLetters(DutyDigest digest, Councils councils, Papers papers, DeepLinks links, Clock clock) {
        this.digest = digest;
        this.councils = councils;
        this.papers = papers;
        this.links = links;
        this.clock = clock;
    }

    Optional<Letter> letter(DeliveryCard delivery, String address) {
        var council = councils.council(delivery.dispatch().council());
        var told = digest.of(council.id(), delivery.recipient());
        if (told.isNothing()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var text = papers.mail(
                "mail-duties",
                new DutyMail(
                        council.wording(),
                        council.name(),
                        council.office(),
                        Wareki.dayAndWeekday(today),
                        lines(told.overdue(), today),
                        lines(told.soon(), today),
                        links.to(list(told, council.id().value()))));
        return Optional.of(new Letter(council.name() + "事務局", address, text.subject(), text.body(), List.of(), null));
    }

    private List<DutyMail.Line> lines(List<DutyCard> duties, LocalDate today) {
        return duties.stream().map(duty -> line(duty, today)).toList();
    }

    private DutyMail.Line line(DutyCard duty, LocalDate today) {
        var kind = duty.key().kind();
        return new DutyMail.Line(
                kind.isOfCase() ? "" : duty.label().number(),
                duty.label().bodyName(),
                kind.label(),
                Wareki.dayAndWeekday(duty.due()),
                left(duty.daysOver(today)),
                duty.holder().isOutside() ? kind.outsider() : duty.holder().words(),
                links.to(page(duty)));
    }

    private static String left(long daysOver) {
        return daysOver > 0 ? daysOver + "日超過" : daysOver == 0 ? "今日まで" : "あと" + -daysOver + "日";
    }

    /** Supporters have no list of what is overdue in the council, but their cases. */
    private static String list(DutyDigest.Told told, String council) {
        return Stream.concat(told.overdue().stream(), told.soon().stream())
                        .allMatch(duty -> duty.key().kind().isOfCase())
                ? "/cases"
                : "/overdue?council=" + council;
    }

    private static String page(DutyCard duty) {
        var owner = duty.label().owner();
        return switch (duty.key().kind().subject()) {
            case REFERRAL -> "/referrals/" + owner;
            case ORIGIN, INQUIRY, MEASURE -> "/issues/" + owner;
            case MEETING -> "/meetings/" + owner;
            case PROGRAM -> "/programs/" + owner;
            case CASE -> "/cases";
        };
    }
}
