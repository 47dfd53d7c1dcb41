package jp.kyogikai.consultation;

import java.time.LocalDate;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * One station of an issue: the body, and where it has decided, the meeting, the day and the outcome (審議の経過).
 *
 * @param outOfTurn whether a meeting out of turn is held for it, where the office had to judge
 */
public record Hearing(
        BodyId body,
        @Nullable LocalDate on,
        @Nullable MeetingId meeting,
        @Nullable String meetingTitle,
        @Nullable Outcome outcome,
        String reason,
        @Nullable OutOfTurn outOfTurn,
        String outOfTurnReason) {}
