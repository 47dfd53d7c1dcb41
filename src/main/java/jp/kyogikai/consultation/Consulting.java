package jp.kyogikai.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.NoRight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts matters before bodies, records what they decide, and knows what came of it (付議の取扱い). */
@Component
@Transactional
public class Consulting {

    private final Consultations consultations;
    private final Councils councils;
    private final Clock clock;

    Consulting(Consultations consultations, Councils councils, Clock clock) {
        this.consultations = consultations;
        this.councils = councils;
        this.clock = clock;
    }

    /** Puts a matter on the waiting list of a body. */
    public ConsultationId open(CouncilId council, BodyId body, Matter matter) {
        return open(council, body, matter, null);
    }

    /** Puts a matter on the waiting list of a body that should decide by a day. */
    public ConsultationId open(CouncilId council, BodyId body, Matter matter, @Nullable LocalDate neededBy) {
        return consultations
                .save(new Consultation(council, body, matter, neededBy, clock.instant()))
                .id();
    }

    /** By when the outcome is needed; nothing where no day was given, or the matter does not wait any more. */
    @Transactional(readOnly = true)
    public Optional<Need> need(ConsultationId id) {
        return find(id).need();
    }

    /** Records whether a meeting out of turn is held; refused where the charter of the body knows none. */
    public void judge(ConsultationId id, OutOfTurn choice, String why, Actor actor) {
        var consultation = find(id);
        var council = councils.council(consultation.council());
        NoRight.unlessSecretariat(actor, council.id(), "随時開催の要否を記録する");
        var body = council.body(consultation.hearing().body());
        if (choice == OutOfTurn.HOLD && !body.cadence().extraordinaryAllowed()) {
            new NoneOutOfTurn(body).raise();
        }
        consultation.judge(choice, why, actor.id(), clock.instant());
    }

    /** All matters of an issue, decided ones too, oldest first. */
    @Transactional(readOnly = true)
    public List<ConsultationId> of(IssueId issue) {
        return consultations.findByIssueIdOrderByOpenedAtAscIdAsc(issue.value()).stream()
                .map(Consultation::id)
                .toList();
    }

    /** Records the outcome; refused with {@link AlreadyDecided} when there is one. */
    public void decide(ConsultationId id, Verdict verdict) {
        find(id).decide(verdict);
    }

    /** Leaves the matter waiting for the next meeting and counts it (持越し). */
    public void postpone(ConsultationId id) {
        find(id).postpone();
    }

    /** Leaves the matter waiting to be settled in writing (書面へ). */
    public void leaveToWriting(ConsultationId id) {
        find(id).leaveToWriting();
    }

    /** How often the matter was left for the next meeting. */
    @Transactional(readOnly = true)
    public int postponements(ConsultationId id) {
        return find(id).waiting().postponed();
    }

    /** Takes an issue off every waiting list; refused with {@link AlreadyDecided} where an outcome is on its way. */
    public void withdraw(IssueId issue) {
        consultations.findByIssueIdOrderByOpenedAtAscIdAsc(issue.value()).stream()
                .filter(Consultation::isOpen)
                .forEach(Consultation::withdraw);
    }

    /** Takes one matter off the waiting list; refused with {@link AlreadyDecided} where there is an outcome. */
    public void withdraw(ConsultationId id) {
        find(id).withdraw();
    }

    /** Whether the matter still waits for a body; a matter taken back does not. */
    @Transactional(readOnly = true)
    public boolean isWaiting(ConsultationId id) {
        return find(id).isWaiting();
    }

    /** Marks that the waiting process has been told. */
    public void close(ConsultationId id) {
        find(id).close();
    }

    /** What was decided; fails where nothing was, because nobody may ask before. */
    @Transactional(readOnly = true)
    public Outcome outcomeOf(ConsultationId id) {
        return find(id).outcome().orElseThrow(() -> new IllegalStateException(id + " is not decided"));
    }

    /** One matter as a station on its way: where it stands, and once decided, in which meeting and why. */
    @Transactional(readOnly = true)
    public Hearing hearing(ConsultationId id) {
        return find(id).hearing();
    }

    /** The stations of an issue, oldest first. */
    @Transactional(readOnly = true)
    public List<Hearing> hearingsOf(IssueId issue) {
        return consultations.findByIssueIdOrderByOpenedAtAscIdAsc(issue.value()).stream()
                .map(Consultation::hearing)
                .toList();
    }

    /** The same with what waits and since when, oldest first. */
    @Transactional(readOnly = true)
    public List<Course> courseOf(IssueId issue) {
        return consultations.findByIssueIdOrderByOpenedAtAscIdAsc(issue.value()).stream()
                .map(Consultation::course)
                .toList();
    }

    /** All matters whose process has not yet been told; each must have exactly one wait. */
    @Transactional(readOnly = true)
    public List<ConsultationId> open() {
        return consultations.findByStateIn(List.of(Consultation.State.WAITING, Consultation.State.DECIDED)).stream()
                .map(Consultation::id)
                .toList();
    }

    private Consultation find(ConsultationId id) {
        return consultations.findById(id.value()).orElseThrow(() -> new NoSuchElementException("consultation " + id));
    }
}
