package jp.kyogikai.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kyogikai.casework.CaseReport.Cause;
import jp.kyogikai.casework.CaseReport.Stalled;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.NoRight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts cases and meetings for those who may not read them (個別支援会議の状況の集計). */
@Component
@Transactional(readOnly = true)
public class CaseReports {

    private final SupportCases cases;
    private final Councils councils;
    private final Clock clock;

    CaseReports(SupportCases cases, Councils councils, Clock clock) {
        this.cases = cases;
        this.councils = councils;
        this.clock = clock;
    }

    public CaseReport of(CouncilId council, FiscalYear year, Actor actor) {
        NoRight.unlessSecretariat(actor, council, "個別支援会議の状況を見る");
        var all = cases.findByCouncilId(council.value());
        var mine = all.stream().filter(it -> it.year().equals(year)).toList();
        var held = all.stream()
                .flatMap(it -> it.meetings().stream())
                .filter(it -> it.isHeld() && year.contains(it.heldOn()))
                .toList();
        var results = new EnumMap<SupportResult, Integer>(SupportResult.class);
        held.forEach(it -> results.merge(Objects.requireNonNull(it.result()), 1, Integer::sum));
        return new CaseReport(
                year,
                mine.size(),
                (int) mine.stream().map(SupportCase::household).distinct().count(),
                held.size(),
                results,
                stalled(all, councils.council(council).casePace().convenedWithin()));
    }

    private List<Stalled> stalled(List<SupportCase> all, int days) {
        var today = LocalDate.now(clock);
        return all.stream()
                .filter(it -> it.state() == CaseState.SUPPORTED)
                .flatMap(it -> causes(it, days, today).map(cause -> new Stalled(it.number(), cause)))
                .toList();
    }

    private static Stream<Cause> causes(SupportCase one, int days, LocalDate today) {
        var held = one.meetings().stream().filter(SupportMeeting::isHeld).toList();
        var late = held.isEmpty() && one.openedOn().plusDays(days).isBefore(today);
        var missed = !held.isEmpty() && isBefore(held.get(held.size() - 1), today);
        return Stream.of(
                        late ? Cause.NOT_CONVENED : null,
                        missed ? Cause.NEXT_MISSED : null,
                        one.leadOffice().isBlank() ? Cause.NO_LEAD : null)
                .filter(Objects::nonNull);
    }

    private static boolean isBefore(SupportMeeting last, LocalDate today) {
        var next = last.nextOn();
        return next != null && next.isBefore(today);
    }
}
