package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** A body that was set up for a time would meet after its end (設置期間の後の会議). */
public record BodyEnded(Body body, LocalDate day) implements Refusal {

    static Optional<Refusal> whyNot(Body body, LocalDate day) {
        return body.constitution().holdsOn(day) ? Optional.empty() : Optional.of(new BodyEnded(body, day));
    }

    @Override
    public String sentence() {
        return "%sのため、%sに会議を開けません。開催日を改めるか、要綱設定の「until: 」を改めてください。".formatted(body.untilWords(), Wareki.day(day));
    }
}
