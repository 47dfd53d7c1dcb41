package jp.kyogikai.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What a body means to do, when, and how often, as it is typed (計画の事項の内容).
 *
 * @param timing such as 9月 or 通年
 * @param countedBodyId whose meetings, activities or reports are counted
 * @param kind which activities are counted, as the charter calls them; null where none are
 * @param target how often; 0 where nothing is counted
 */
@Embeddable
public record PlanEntry(
        @Column(name = "title") String title,
        @Column(name = "timing") String timing,

        @Enumerated(EnumType.STRING) @Column(name = "measure")
        PlanMeasure measure,

        @Column(name = "counted_body_id") String countedBodyId,

        @Column(name = "activity_kind") @Nullable String kind,

        @Column(name = "target") int target) {

    private static final int MOST = 999;

    /** The same with what its measure does not use left out; refused where what it uses is missing. */
    PlanEntry checked() {
        TypedText.required("計画の事項", title, 200);
        TypedText.atMost("時期", timing, 100);
        if (!measure.isCounted()) {
            return new PlanEntry(title, timing, measure, countedBodyId, null, 0);
        }
        if (target < 1 || target > MOST) {
            new ProgramRefusal.NoTarget(title, target).raise();
        }
        if (measure != PlanMeasure.UNDERTAKINGS) {
            return new PlanEntry(title, timing, measure, countedBodyId, null, target);
        }
        if (kind == null) {
            new ProgramRefusal.NoKind(title).raise();
        }
        return this;
    }

    /** The same with another target. */
    PlanEntry aiming(int other) {
        return new PlanEntry(title, timing, measure, countedBodyId, kind, other);
    }

    public BodyId countedBody() {
        return new BodyId(countedBodyId);
    }

    /** Whether both would count the same meetings or reports, which nobody can tell apart. */
    boolean countsTheSameAs(PlanEntry other) {
        return measure.countsAll() && measure == other.measure && countedBodyId.equals(other.countedBodyId);
    }

    /** Whether an activity counts for it, where it is said to. */
    boolean takes(Undertaken done) {
        return countedBody().equals(done.body())
                && (measure == PlanMeasure.STATEMENT || done.kind().equals(kind));
    }

    /** How much is meant, such as 会議　4回; empty where nothing is counted. */
    public String targetWords() {
        return switch (measure) {
            case MEETINGS -> "会議　" + words(target);
            case UNDERTAKINGS -> "%s　%s".formatted(kind == null ? "" : kind, words(target));
            case REFERRALS -> "調査・検討の報告　" + words(target);
            case STATEMENT -> "";
        };
    }

    /** A number of what is counted, such as 3回 or 2件; empty where nothing is. */
    public String words(int number) {
        return measure.isCounted() ? number + measure.unit() : "";
    }
}
