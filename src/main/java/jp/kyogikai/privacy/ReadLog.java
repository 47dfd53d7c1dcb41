package jp.kyogikai.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jp.kyogikai.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who opened what and when; nothing is ever taken out of it (閲覧記録). */
@Component
public class ReadLog {

    /** A form reads field by field; so close together it is one opening. */
    private static final Duration ONE_OPENING = Duration.ofSeconds(10);

    private final Readings readings;
    private final Clock clock;

    ReadLog(Readings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** Notes that the actor opens this part of the subject, in the transaction that reads it. */
    @Transactional
    public void note(Actor actor, String subjectKind, String subjectId, String what) {
        var now = clock.instant();
        var noted = readings.existsByReaderAndSubjectKindAndSubjectIdAndWhatAndReadAtAfter(
                actor.id(), subjectKind, subjectId, what, now.minus(ONE_OPENING));
        if (!noted) {
            readings.save(new Reading(now, actor, subjectKind, subjectId, what));
        }
    }

    /** Who opened the subject, newest first. */
    @Transactional(readOnly = true)
    public List<ReadNote> of(String subjectKind, String subjectId) {
        return readings.findBySubjectKindAndSubjectIdOrderByReadAtDesc(subjectKind, subjectId).stream()
                .map(Reading::note)
                .toList();
    }
}
