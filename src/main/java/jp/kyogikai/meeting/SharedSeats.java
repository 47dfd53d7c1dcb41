package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kyogikai.charter.Seat;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.PersonId;

/** Who sits in two bodies at once, by the rosters or by the seats that a charter keeps for chairs (会議体を兼ねる委員). */
record SharedSeats(YearCharters charters, Map<BodyId, Set<PersonId>> people) {

    SharedSeats {
        people = Map.copyOf(people);
    }

    /** In words with their source, such as 委員3人が両方に出席できません（根拠：委員名簿）; empty where nobody sits in both on that day. */
    Optional<String> both(BodyId one, BodyId other, LocalDate day) {
        var both = new HashSet<>(people.getOrDefault(one, Set.of()));
        both.retainAll(people.getOrDefault(other, Set.of()));
        return both.isEmpty()
                ? seatedAsChair(one, other, day).or(() -> seatedAsChair(other, one, day))
                : Optional.of("委員%d人が両方に出席できません（根拠：委員名簿）".formatted(both.size()));
    }

    private Optional<String> seatedAsChair(BodyId in, BodyId presiding, LocalDate day) {
        var body = charters.body(presiding, day);
        return charters.body(in, day).seats().stream()
                .filter(seat -> seat.chairsOf() == body.tier())
                .map(Seat::article)
                .map(article -> "%sが%sの委員を兼ねています（根拠：%s）"
                        .formatted(body.chairWords(), charters.body(in, day).name(), article))
                .findFirst();
    }
}
