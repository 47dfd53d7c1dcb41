package jp.kyogikai.casework;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A text that may leave its case only as a second person confirmed it, with what the detector found (確認を要する文案). */
@MappedSuperclass
abstract class ConfirmedText {

    @Column(name = "revision")
    private int revision;

    @Column(name = "writer")
    private String writer = "";

    @Column(name = "confirmer")
    private @Nullable String confirmer;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmed_revision")
    private @Nullable Integer confirmedRevision;

    @Column(name = "remark", columnDefinition = "longtext")
    private String remark = "";

    @Version
    private long version;

    /** The list in which the findings lie; each text keeps them in a table of its own. */
    abstract List<Finding> kept();

    /** The text is another now; whatever was confirmed before is so no longer. */
    void rewritten(List<Finding> found, Actor actor) {
        revision++;
        writer = actor.id();
        confirmer = null;
        confirmedAt = null;
        confirmedRevision = null;
        kept().clear();
        kept().addAll(found);
    }

    /** Confirms the state of the text that the confirmer looked at. */
    void confirm(int seen, Actor actor, Instant now) {
        whyNotConfirm(seen, actor).ifPresent(Refusal::raise);
        confirmer = actor.id();
        confirmedAt = now;
        confirmedRevision = seen;
        remark = "";
    }

    Optional<Refusal> whyNotConfirm(int seen, Actor actor) {
        var open = openFindings();
        if (actor.id().equals(writer)) {
            return Optional.of(new CaseRefusal.SelfConfirmed());
        }
        if (seen != revision) {
            return Optional.of(new CaseRefusal.TextChanged());
        }
        return open > 0 ? Optional.of(new CaseRefusal.HitUndecided(open)) : Optional.empty();
    }

    /** Sends the text back to its writers. */
    void sendBack(int seen, String why, Actor actor) {
        whyNotConfirm(seen, actor).ifPresent(Refusal::raise);
        mark(why);
    }

    /** Tells its writers what to mend. */
    void mark(String why) {
        remark = why;
    }

    /** The text may leave the case only as it was confirmed. */
    Optional<Refusal> whyNotLeave() {
        var confirmed = confirmedRevision != null && confirmedRevision == revision;
        return confirmed ? Optional.empty() : Optional.of(new CaseRefusal.NotConfirmed());
    }

    int openFindings() {
        return (int) kept().stream().filter(Finding::isOpen).count();
    }

    List<Finding> findings() {
        return List.copyOf(kept());
    }

    int revision() {
        return revision;
    }

    String remark() {
        return remark;
    }
}
