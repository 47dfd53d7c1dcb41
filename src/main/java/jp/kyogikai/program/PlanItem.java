package jp.kyogikai.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import jp.kyogikai.shared.PlanItemId;
import jp.kyogikai.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What a body means to do in the year; the report says what came of it (計画の事項). */
@Entity
@Table(name = "plan_item")
class PlanItem {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "chapter_id")
    private Chapter chapter;

    @Column(name = "position")
    private int position;

    @Column(name = "origin_id")
    private @Nullable String originId;

    @Embedded
    private PlanEntry entry;

    @Column(name = "remark", columnDefinition = "longtext")
    private String remark = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "achieved")
    private @Nullable Achievement achieved;

    protected PlanItem() {}

    PlanItem(Chapter chapter, int position, PlanEntry entry) {
        this.id = PlanItemId.fresh().value();
        this.chapter = chapter;
        this.position = position;
        this.entry = entry;
    }

    /** The same item in an amended plan, which activities go on serving. */
    static PlanItem amending(Chapter chapter, PlanItem before) {
        var item = new PlanItem(chapter, before.position, before.entry);
        item.originId = before.origin().value();
        item.remark = before.remark;
        item.achieved = before.achieved;
        return item;
    }

    /** The draft puts it differently. */
    void reword(int position, PlanEntry entry) {
        this.position = position;
        this.entry = entry;
    }

    /** The report says what came of it. */
    void report(ItemRemark said) {
        remark = TypedText.atMost("特記事項", said.remark(), 2000);
        achieved = entry.measure().isCounted() ? null : said.achieved();
    }

    /** What the report said of the same item before it was put differently. */
    void keepWords(PlanItem before) {
        remark = before.remark;
        achieved = entry.measure().isCounted() ? null : before.achieved;
    }

    PlanItemId id() {
        return new PlanItemId(id);
    }

    /** The item as it was first adopted, by which activities know it through all amendments. */
    PlanItemId origin() {
        return originId == null ? id() : new PlanItemId(originId);
    }

    int position() {
        return position;
    }

    Chapter chapter() {
        return chapter;
    }

    PlanEntry entry() {
        return entry;
    }

    String remark() {
        return remark;
    }

    Optional<Achievement> achieved() {
        return Optional.ofNullable(achieved);
    }
}
