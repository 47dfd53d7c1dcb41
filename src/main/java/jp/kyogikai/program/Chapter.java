package jp.kyogikai.program;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ChapterId;
import jp.kyogikai.shared.TypedText;

/** The part of one body in a plan or a report (会議体の原案). */
@Entity
@Table(name = "program_chapter")
class Chapter {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "program_id")
    private Program program;

    @Column(name = "position")
    private int position;

    @Column(name = "body_id")
    private String bodyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ChapterState state = ChapterState.OPEN;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "text", columnDefinition = "longtext")
    private String text = "";

    @Column(name = "kept")
    private boolean kept; // without being sent, since the body was last asked

    @OneToMany(mappedBy = "chapter", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PlanItem> items = new ArrayList<>();

    @Version
    private long version;

    protected Chapter() {}

    Chapter(Program program, int position, BodyId body, LocalDate due) {
        this.id = ChapterId.fresh().value();
        this.program = program;
        this.position = position;
        this.bodyId = body.value();
        this.due = due;
    }

    /** The same part in an amended plan; nobody is asked for it as long as it stays as it is. */
    static Chapter amending(Program program, Chapter before, LocalDate today) {
        var chapter = new Chapter(program, before.position, before.body(), today);
        chapter.state = before.state;
        chapter.text = before.text;
        before.items().forEach(item -> chapter.items.add(PlanItem.amending(chapter, item)));
        return chapter;
    }

    /** The part of a body that was founded after the plan was adopted; the office asks it when it sees fit. */
    static Chapter unasked(Program program, int position, BodyId body, LocalDate today) {
        var chapter = new Chapter(program, position, body, today);
        chapter.state = ChapterState.UNASKED;
        return chapter;
    }

    /** Keeps the rows as they stand now; those that are known keep their id, those left out go. */
    void plan(List<PlanLine> lines) {
        var known = items.stream().collect(Collectors.toMap(PlanItem::id, it -> it));
        var kept = new ArrayList<PlanItem>();
        for (var line : lines) {
            var entry = line.entry().checked();
            var item = line.id() == null ? null : known.remove(line.id());
            if (line.id() != null && item == null) {
                throw new ProgramRefusal.UnknownItem(entry.title()).raised();
            }
            if (item == null) {
                kept.add(new PlanItem(this, kept.size() + 1, entry));
            } else {
                item.reword(kept.size() + 1, entry);
                kept.add(item);
            }
        }
        items.removeIf(it -> !kept.contains(it));
        kept.stream().filter(it -> !items.contains(it)).forEach(items::add);
    }

    /** Keeps what the body says of its part so far, until it sends it or another day. */
    void write(String words) {
        kept = true;
        text = TypedText.atMost("本文", words, TypedText.LONG);
    }

    void become(ChapterState next) {
        state = next;
    }

    /** The body is to work over its part, or to send one after all, by that day. */
    void reopen(LocalDate by) {
        kept = false;
        state = ChapterState.OPEN;
        due = by;
    }

    void extend(LocalDate by) {
        due = by;
    }

    ChapterId id() {
        return new ChapterId(id);
    }

    Program program() {
        return program;
    }

    BodyId body() {
        return new BodyId(bodyId);
    }

    ChapterState state() {
        return state;
    }

    /** Whether something was kept since the body was last asked. */
    boolean isKept() {
        return kept;
    }

    /** Whether it says nothing; the words of a report may stand beside the items of the plan alone. */
    boolean isBlank() {
        return items.isEmpty() && text.isBlank() && !(kept && program.kind() == ProgramKind.REPORT);
    }

    boolean isOpen() {
        return state == ChapterState.OPEN;
    }

    LocalDate due() {
        return due;
    }

    String text() {
        return text;
    }

    List<PlanItem> items() {
        return items.stream().sorted(Comparator.comparing(PlanItem::position)).toList();
    }

    ChapterCard card() {
        return new ChapterCard(id(), body(), state, due, text);
    }
}
