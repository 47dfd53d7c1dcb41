package jp.kyogikai.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells when a matter can be heard by the bodies it still has before it (上程見込みの照会). */
@Component
@Transactional(readOnly = true)
public class Forecasts {

    private final MeetingBook book;
    private final Councils councils;
    private final Clock clock;

    Forecasts(MeetingBook book, Councils councils, Clock clock) {
        this.book = book;
        this.councils = councils;
        this.clock = clock;
    }

    /**
     * What lies ahead of a matter, as things stand today.
     *
     * @param bodies in the order in which they hear it
     * @param ready from when the first one can take it up
     * @param waiting the matter as it waits for the first one; empty where it does not wait yet
     */
    public Forecast of(CouncilId council, List<BodyId> bodies, LocalDate ready, Optional<ConsultationId> waiting) {
        var taken = waiting.flatMap(matter -> book.toCome(council, bodies.get(0), matter));
        return reach(council).of(bodies, ready, taken);
    }

    /**
     * The same for a matter that waits for the report of a body, which a meeting of that body has to adopt.
     *
     * @param due until when the report was asked for
     * @param draft its draft, where that waits for a meeting already
     * @param bodies that hear the matter then, in their order
     */
    public Forecast afterReport(
            CouncilId council, BodyId reporter, LocalDate due, Optional<ConsultationId> draft, List<BodyId> bodies) {
        var all = Stream.concat(Stream.of(reporter), bodies.stream()).toList();
        var today = LocalDate.now(clock);
        return draft.map(matter -> of(council, all, today, draft))
                .orElseGet(() -> reach(council).afterReport(all, due.isBefore(today) ? today : due));
    }

    /**
     * The same for whatever this meeting takes up.
     *
     * @param bodies in the order in which they hear it, first that of the meeting
     */
    public Forecast through(MeetingCard meeting, List<BodyId> bodies) {
        return reach(meeting.council()).through(meeting, bodies);
    }

    private Reach reach(CouncilId council) {
        return new Reach(day -> councils.council(council, day), book.of(council), LocalDate.now(clock));
    }
}
