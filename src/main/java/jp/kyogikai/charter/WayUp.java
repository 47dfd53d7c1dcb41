package jp.kyogikai.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.BodyId;

/** The bodies that decide in a council's name on a day, and how a matter rises through them (上程の道筋). */
public record WayUp(Council council, LocalDate day) {

    /** Those that exist on the day, the lowest first; all of the highest tier where none does, so that somebody decides. */
    public List<Body> deciding() {
        var highest = council.bodiesOf(Tier.PLENARY).isEmpty() ? Tier.COORDINATION : Tier.PLENARY;
        var isOver = council.bodiesOf(highest, day).isEmpty();
        return council.deciding().stream()
                .filter(body -> body.constitution().holdsOn(day) || (isOver && body.tier() == highest))
                .toList();
    }

    /** The body that decides about an issue first: the lowest of those that decide. */
    public Optional<BodyId> first() {
        return deciding().stream().map(Body::id).findFirst();
    }

    /** The body and those above it that decide, as a matter rises when each one submits it. */
    public List<BodyId> from(BodyId first) {
        var way = new ArrayList<BodyId>();
        for (var next = Optional.of(first);
                next.filter(id -> !way.contains(id)).isPresent();
                next = above(council.body(next.get()))) {
            way.add(next.get());
        }
        var present = deciding().stream().map(Body::id).toList();
        return way.stream()
                .filter(id -> id.equals(first) || present.contains(id))
                .toList();
    }

    /** Another body of the same tier goes before one of the tier above. */
    private Optional<BodyId> above(Body body) {
        var up = body.submitsTo();
        return body.tier() == Tier.PLENARY
                ? among(Tier.PLENARY, up)
                : among(Tier.COORDINATION, up).or(() -> among(Tier.PLENARY, up)).or(() -> among(Tier.PLENARY, all()));
    }

    private List<BodyId> all() {
        return council.bodies().stream().map(Body::id).toList();
    }

    /** The first that exists on the day, else the first at all, through which the way goes on to those above. */
    private Optional<BodyId> among(Tier tier, List<BodyId> ids) {
        return council.bodiesOf(tier).stream()
                .filter(body -> ids.contains(body.id()))
                .min(Comparator.comparing(body -> !body.constitution().holdsOn(day)))
                .map(Body::id);
    }
}
