package jp.kyogikai.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.Extending;
import jp.kyogikai.duty.Ground;
import jp.kyogikai.duty.Holder;
import jp.kyogikai.duty.Label;
import jp.kyogikai.duty.Owed;
import jp.kyogikai.duty.Owing;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.ChapterId;
import org.springframework.stereotype.Component;

/** Until when the bodies are to send their parts (原案の提出期限). */
@Component
class OwedDrafts implements Owing, Extending {

    private final Programs programs;
    private final Councils councils;
    private final DutyBook book;
    private final Clock clock;

    OwedDrafts(Programs programs, Councils councils, DutyBook book, Clock clock) {
        this.clock = clock;
        this.programs = programs;
        this.councils = councils;
        this.book = book;
    }

    /** Keeps the duty in step with the part, whatever has just happened to it. */
    void follow(Chapter chapter, Actor actor) {
        switch (chapter.state()) {
            case OPEN -> book.owe(owed(chapter), actor);
            case SENT -> book.meet(key(chapter), actor);
            case CLOSED -> book.withdraw(key(chapter), "提出なしで締切り", actor);
            case UNASKED -> {}
        }
    }

    @Override
    public Set<DutyKind> extended() {
        return Set.of(DutyKind.PROGRAM);
    }

    @Override
    public void extend(DutyKey key, LocalDate to, String reason, Actor actor) {
        var chapter = programs.get(new ChapterId(key.subject()));
        chapter.extend(to);
        book.extend(owed(chapter), reason, actor);
    }

    @Override
    public List<Owed> owed() {
        return programs.openChapters().stream().map(this::owed).toList();
    }

    private Owed owed(Chapter chapter) {
        var program = chapter.program();
        var council = councils.council(program.council());
        var body = council.body(chapter.body());
        return new Owed(
                council.id(),
                key(chapter),
                Label.of(
                        program.id().value(), program.number(), program.title(), body, council.keyOf(program.number())),
                Ground.asked("%s（%s）の原案の提出期限".formatted(program.title(), program.number())),
                holder(council, body),
                chapter.due());
    }

    /** A body that ended, or that is still to come, has no chair: the office does its part. */
    private Holder holder(Council council, Body body) {
        return council.has(body.id()) && body.constitution().holdsOn(LocalDate.now(clock))
                ? Holder.chair(council.id(), body)
                : Holder.secretariat(council.id());
    }

    private static DutyKey key(Chapter chapter) {
        return new DutyKey(DutyKind.PROGRAM, chapter.id().value());
    }
}
