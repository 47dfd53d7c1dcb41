package jp.kyogikai.meeting;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Seat;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.PersonId;

/** Who sits in two bodies at once, by the rosters or by the seats that the charter keeps for chairs (会議体を兼ねる委員). */
record SharedSeats(Council council, Map<BodyId, Set<PersonId>> people) {

    SharedSeats {
        people = Map.copyOf(people);
    }

    /** In words with their source, such as 委員3人が重なります（根拠：委員名簿）; empty where nobody is known to sit in both. */
    Optional<String> both(BodyId one, BodyId other) {
        var both = new HashSet<>(people.getOrDefault(one, Set.of()));
        both.retainAll(people.getOrDefault(other, Set.of()));
        return both.isEmpty()
                ? seatedAsChair(one, other).or(() -> seatedAsChair(other, one))
                : Optional.of("委員%d人が重なります（根拠：委員名簿）".formatted(both.size()));
    }

    private Optional<String> seatedAsChair(BodyId in, BodyId presiding) {
        var body = council.body(presiding);
        return council.body(in).seats().stream()
                .filter(seat -> seat.chairsOf() == body.tier())
                .map(Seat::article)
                .map(article -> "%sが%sの委員を兼ねています（根拠：%s）"
                        .formatted(body.chairWords(), council.body(in).name(), article))
                .findFirst();
    }
}
