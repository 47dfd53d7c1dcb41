package jp.kyogikai.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.charter.WayUp;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.shared.BodyId;

/**
 * From which body an issue goes to which one, as its charter orders them: only to those that exist on the day, except
 * that a body which goes on with an issue keeps it, though its time is over (次に協議する会議体).
 */
record Rising(Council council, LocalDate day) {

    /** The first of a tier; nothing where the tier is passed over. */
    Optional<BodyId> first(Tier tier) {
        return of(tier).stream().findFirst();
    }

    /** The next one of a tier; nothing where the tier has no further body. */
    Optional<BodyId> next(Hearing last, Tier tier) {
        var here = of(tier);
        var up = Stream.concat(council.body(last.body()).submitsTo().stream(), above(last).stream())
                .filter(here::contains)
                .findFirst();
        if (council.body(last.body()).tier() != tier) {
            return up.or(() -> first(tier));
        }
        if (last.outcome() == Outcome.SUBMIT) {
            return up;
        }
        if (keeps(last)) {
            return Optional.of(last.body());
        }
        return above(last).isEmpty() ? first(tier) : up;
    }

    /** The next one of any tier; nothing where the last one was done with it, or another issue is to take it in. */
    Optional<BodyId> after(Hearing last) {
        return switch (Objects.requireNonNull(last.outcome())) {
            case SUBMIT -> above(last).stream().findFirst();
            case CONTINUE, REFER, WIDEN ->
                keeps(last)
                        ? Optional.of(last.body())
                        : above(last).stream().findFirst().or(() -> way().first());
            case REFER_BACK -> way().first();
            case RESOLVE, RETURN, WITHDRAW, MERGE, ADOPT, ENTRUST, SHELVE, REVIEWED -> Optional.empty();
        };
    }

    private boolean keeps(Hearing last) {
        return last.outcome() == Outcome.CONTINUE
                || of(council.body(last.body()).tier()).contains(last.body());
    }

    private List<BodyId> above(Hearing last) {
        return way().from(last.body()).stream().skip(1).toList();
    }

    private WayUp way() {
        return new WayUp(council, day);
    }

    private List<BodyId> of(Tier tier) {
        return way().deciding().stream()
                .filter(body -> body.tier() == tier)
                .map(Body::id)
                .toList();
    }
}
