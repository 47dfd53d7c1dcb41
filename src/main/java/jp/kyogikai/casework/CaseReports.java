package jp.kyogikai.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import jp.kyogikai.casework.CaseReport.Stalled;
import jp.kyogikai.charter.CaseRules;
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
    private final CasePrompts prompts;
    private final Councils councils;

    CaseReports(SupportCases cases, CasePrompts prompts, Councils councils) {
        this.cases = cases;
        this.prompts = prompts;
        this.councils = councils;
    }

    /** The fiscal year up to that day, for the office. */
    public CaseReport of(CouncilId council, LocalDate day, Actor actor) {
        NoRight.unlessSecretariat(actor, council, "個別支援会議の状況を見る");
        return count(council, day);
    }

    CaseReport count(CouncilId council, LocalDate day) {
        var year = FiscalYear.of(day);
        var all = cases.findByCouncilId(council.value());
        var mine = all.stream().filter(it -> it.wasRegisteredIn(year, day)).toList();
        var held = all.stream()
                .flatMap(it -> it.course().heldIn(year, day).stream())
                .toList();
        var results = new EnumMap<SupportResult, Integer>(SupportResult.class);
        held.forEach(it -> results.merge(Objects.requireNonNull(it.result()), 1, Integer::sum));
        var rules = councils.council(council).caseRules();
        return new CaseReport(
                year,
                mine.size(),
                (int) mine.stream().map(SupportCase::household).distinct().count(),
                held.size(),
                results,
                new FieldCounting(year, day).count(all, rules.fields()),
                tasks(all, day),
                stalled(all, rules, day));
    }

    private static CaseReport.Tasks tasks(List<SupportCase> all, LocalDate day) {
        var listed = all.stream()
                .filter(it -> it.isOpenOn(day))
                .flatMap(it -> it.course().assignmentsOn(day).stream())
                .toList();
        return new CaseReport.Tasks(listed.size(), (int)
                listed.stream().filter(it -> it.isOverdueOn(day)).count());
    }

    private List<Stalled> stalled(List<SupportCase> all, CaseRules pace, LocalDate day) {
        return all.stream()
                .filter(it -> !Stall.causes(it, pace, day).isEmpty())
                .map(it ->
                        new Stalled(it.id(), it.number(), Stall.causes(it, pace, day), prompts.askedBy(it.id(), day)))
                .toList();
    }
}
