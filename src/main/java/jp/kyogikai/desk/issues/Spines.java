package jp.kyogikai.desk.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.desk.place.Bearings;
import jp.kyogikai.engine.Position;
import jp.kyogikai.issue.Answer;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.IssueCard;
import jp.kyogikai.issue.Origin;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;

/** Draws the way of an issue from the tables; the process is asked only where no table says where it stands (経過の背骨). */
@Component
class Spines {

    private final Heard heard;
    private final Answers answers;
    private final Bearings bearings;
    private final Heres heres;

    Spines(Heard heard, Answers answers, Bearings bearings, Heres heres) {
        this.heard = heard;
        this.answers = answers;
        this.bearings = bearings;
        this.heres = heres;
    }

    Spine of(Council council, IssueCard card, Optional<Position> position) {
        var told = answers.of(card.id());
        var stations = new ArrayList<Station>();
        stations.add(origins(council, card));
        stations.addAll(heard.by(council, card));
        if (card.mergedInto() != null) {
            stations.add(merged(card));
            return new Spine(stations);
        }
        if (!card.isConcluded()) {
            stations.addAll(between(council, stations, position));
            stations.addAll(ahead(council, stations));
        }
        stations.add(answered(council, card, told, position));
        return new Spine(stations);
    }

    private static Station origins(Council council, IssueCard card) {
        var branches = card.origins().stream()
                .map(origin -> new Branch(
                        "%s（%s）".formatted(name(council, origin), origin.kind().label()),
                        "",
                        Wareki.day(origin.raisedOn()) + "提起"))
                .toList();
        return Station.of(Mark.PAST, "起点", "", "", branches, List.of());
    }

    private static String name(Council council, Origin origin) {
        return origin.body() == null
                ? origin.addressee()
                : council.body(origin.body()).name();
    }

    /** It waits neither for a meeting nor for a subcommittee: the model knows for what. */
    private List<Station> between(Council council, List<Station> past, Optional<Position> position) {
        return past.stream().anyMatch(it -> it.mark() == Mark.HERE)
                ? List.of()
                : List.of(Station.of(Mark.HERE, "次へ進む前の手続", "", "", List.of(), bearings.told(council, position)));
    }

    /** The bodies that may still hear it, as the charter has them. */
    private static List<Station> ahead(Council council, List<Station> past) {
        return council.bodiesOf(Tier.PLENARY).stream()
                .filter(body -> past.stream().noneMatch(it -> it.name().equals(body.name())))
                .map(Body::name)
                .map(name -> Station.of(Mark.AHEAD, name, "", "上程された場合", List.of(), List.of()))
                .toList();
    }

    private static Station merged(IssueCard card) {
        var into = new Branch("統合先の課題", "/issues/" + card.mergedInto(), "出所への回答は、統合先の課題で行います");
        return Station.of(Mark.PAST, "統合", "", "", List.of(into), List.of());
    }

    private Station answered(Council council, IssueCard card, List<Answer> told, Optional<Position> position) {
        var branches = told.stream().map(Spines::branch).toList();
        if (!card.isConcluded()) {
            return Station.of(Mark.AHEAD, "回答", "", "", branches, List.of());
        }
        return card.isClosed()
                ? Station.of(Mark.PAST, "回答", "", "完結", branches, List.of())
                : Station.of(
                        Mark.HERE,
                        "回答",
                        "",
                        "",
                        branches,
                        heres.owed(card, told).map(List::of).orElseGet(() -> bearings.told(council, position)));
    }

    private static Branch branch(Answer answer) {
        return new Branch(
                answer.origin().addressee() + "へ", "", answer.on() == null ? "未了" : Wareki.day(answer.on()) + "お知らせ");
    }
}
