package jp.kyogikai.desk.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Course;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.issue.IssueCard;
import jp.kyogikai.issue.ReferralCard;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;

/** The stations between those who raised an issue and their answer: bodies, and what these asked of others (審議の経過). */
@Component
class Heard {

    private static final String INVESTIGATION = "専門部会の調査・検討";

    private final Consulting consulting;
    private final Referrals referrals;
    private final Heres heres;

    Heard(Consulting consulting, Referrals referrals, Heres heres) {
        this.consulting = consulting;
        this.referrals = referrals;
        this.heres = heres;
    }

    /** The bodies in the order in which it came before them, and after each the requests it made. */
    List<Station> by(Council council, IssueCard card) {
        var asked = new ArrayList<>(referrals.of(card.id()));
        var stations = new ArrayList<Station>();
        for (var course : consulting.courseOf(card.id())) {
            stations.add(station(council, course));
            var here =
                    asked.stream().filter(it -> isAskedBy(it, course.hearing())).toList();
            asked.removeAll(here);
            stations.addAll(investigation(council, here));
        }
        stations.addAll(investigation(council, asked));
        return stations;
    }

    private static boolean isAskedBy(ReferralCard referral, Hearing hearing) {
        return referral.meeting() != null
                && Objects.equals(referral.meeting(), hearing.meeting())
                && referral.requester().equals(hearing.body());
    }

    private Station station(Council council, Course course) {
        var hearing = course.hearing();
        var body = council.body(hearing.body());
        var name = body.tier() == Tier.SUBCOMMITTEE ? "%s（%s）".formatted(body.name(), course.number()) : body.name();
        if (course.isWaiting()) {
            return Station.of(name, "付議待ち", hearing, List.of(heres.before(council, course)));
        }
        return Station.of(
                name, hearing.outcome() == null ? "取下げ" : hearing.outcome().label(), hearing, List.of());
    }

    private List<Station> investigation(Council council, List<ReferralCard> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var branches = asked.stream().map(it -> branch(council, it)).toList();
        var here = asked.stream()
                .filter(it -> it.state().isOpen())
                .map(it -> heres.asked(council, it))
                .toList();
        var on = Wareki.day(asked.get(0).requestedOn()) + "依頼";
        return List.of(Station.of(here.isEmpty() ? Mark.PAST : Mark.HERE, INVESTIGATION, on, "", branches, here));
    }

    private static Branch branch(Council council, ReferralCard card) {
        return new Branch(
                "%s　%s".formatted(card.number(), council.body(card.body()).name()),
                "/referrals/" + card.id(),
                "%s（期限　%s）".formatted(card.state().label(), Wareki.dayAndWeekday(card.due())));
    }
}
