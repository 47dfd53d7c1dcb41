package jp.kyogikai.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** When members were called to a meeting, every move of it, before and after, and when it was called off (招集). */
@Embeddable
class Summons {

    @Column(name = "convened_on")
    private @Nullable LocalDate convenedOn;

    @Column(name = "called_off_on")
    private @Nullable LocalDate calledOffOn;

    @ElementCollection
    @CollectionTable(name = "meeting_move", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Move> moves = new ArrayList<>();

    void call(LocalDate today) {
        convenedOn = today;
    }

    void move(Schedule from, String reason, Actor actor, Instant now) {
        moves.add(new Move(from, reason, convenedOn != null, actor.id(), now));
    }

    /** Whether somebody types the day from before a move, as a form shows it that was opened before. */
    Optional<Refusal> whyStale(Schedule typed, Meeting meeting) {
        return moves.stream()
                .filter(move -> typed.repeats(move.from(), meeting.schedule()))
                .reduce((earlier, later) -> later)
                .map(move -> new MoveRefusal.MovedMeanwhile(meeting.title(), meeting.kind(), move, meeting.schedule()));
    }

    Optional<LocalDate> convenedOn() {
        return Optional.ofNullable(convenedOn);
    }

    void callOff(LocalDate today) {
        calledOffOn = today;
    }

    Optional<LocalDate> calledOffOn() {
        return Optional.ofNullable(calledOffOn);
    }

    Optional<LocalDate> noticedOn() {
        return lastMoveAnnounced().map(Move::on).or(this::convenedOn);
    }

    Optional<Move> lastMoveAnnounced() {
        return moves.stream().filter(Move::announced).reduce((earlier, later) -> later);
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }
}
