package jp.kyogikai.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.Owed;
import jp.kyogikai.duty.Owing;
import jp.kyogikai.shared.Actor;
import org.springframework.stereotype.Component;

/** The days of what a circle assigned; who does what is told to the circle alone (役割分担の期日). */
@Component
class OwedAssignments implements Owing {

    private final SupportCases cases;
    private final CaseDays days;
    private final DutyBook book;
    private final Clock clock;

    OwedAssignments(SupportCases cases, CaseDays days, DutyBook book, Clock clock) {
        this.clock = clock;
        this.cases = cases;
        this.days = days;
        this.book = book;
    }

    /** Takes over what became of what was open before, and what is open now. */
    void looked(SupportCase one, List<OpenAssignment> before, List<FollowUpEntry> entries, Actor actor) {
        var open = one.openAssignments();
        for (var was : before) {
            open.stream()
                    .filter(it -> it.assignment().id().equals(was.assignment().id()))
                    .findFirst()
                    .ifPresentOrElse(it -> goesOn(one, was, it, actor), () -> end(was, result(was, entries), actor));
        }
        open.forEach(it -> owed(one, it).ifPresent(owed -> book.owe(owed, actor)));
    }

    /** A later day is more time, given by the circle; what it said about it stays with the case. */
    private void goesOn(SupportCase one, OpenAssignment was, OpenAssignment is, Actor actor) {
        owed(one, is)
                .filter(owed -> book.find(owed.key()).stream()
                        .anyMatch(duty -> owed.due().isAfter(duty.due())))
                .filter(owed -> !owed.due().isBefore(LocalDate.now(clock)))
                .ifPresent(owed -> book.extend(owed, "個別支援会議で「続く」としたため", actor));
    }

    /** Of what went on when the case ended, nothing is followed up any more. */
    private void end(OpenAssignment was, AssignmentResult result, Actor actor) {
        switch (result) {
            case DONE -> book.meet(key(was), actor);
            case DROPPED -> book.withdraw(key(was), result.label(), actor);
            case GOES_ON -> book.withdraw(key(was), "個別支援の終了", actor);
        }
    }

    private static AssignmentResult result(OpenAssignment was, List<FollowUpEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.key().equals(was.key()))
                .map(FollowUpEntry::result)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(AssignmentResult.GOES_ON);
    }

    @Override
    public List<Owed> owed() {
        return cases.findAll().stream()
                .flatMap(one -> one.openAssignments().stream().flatMap(it -> owed(one, it).stream()))
                .toList();
    }

    private Optional<Owed> owed(SupportCase one, OpenAssignment open) {
        return Optional.ofNullable(open.assignment().dueOn()).map(day -> days.owed(one, key(open), "役割分担", day));
    }

    private static DutyKey key(OpenAssignment open) {
        return new DutyKey(DutyKind.ASSIGNMENT, open.assignment().id());
    }
}
