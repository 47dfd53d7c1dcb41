package jp.kyogikai.rehearsal;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * What happened in a rehearsed year; the same charters, year, numbers and seed give the same facts to the last letter (予行の結果).
 *
 * @param livelock what went round and round; empty where all came to rest
 * @param incidents steps that failed for good and forms that broke
 * @param abandoned tasks at which every attempt was refused
 * @param audit the faults that the command {@code audit} would tell
 */
record Facts(
        String year,
        long seed,
        int issuesPerCouncil,
        List<CouncilFacts> councils,
        String livelock,
        List<String> incidents,
        List<String> abandoned,
        List<String> audit) {

    boolean isSound() {
        return livelock.isEmpty() && incidents.isEmpty() && audit.isEmpty();
    }

    /** The year of one council (協議会の1年). */
    record CouncilFacts(
            String council,
            String name,
            List<BodyFacts> meetings,
            List<TotalFacts> totals,
            IssueFacts issues,
            ReviewFacts reviews,
            ProgramFacts program,
            Map<String, Integer> overdue,
            Map<String, Integer> refusals) {}

    /**
     * The meetings of a body (会議体の1年).
     *
     * @param required how many its year asks for; 0 where it asks for none
     * @param planned how many the plans of the year had
     * @param open of those not called off how many have no results yet, in turn or out of turn
     * @param moved how often one of its meetings was put on another day
     */
    record BodyFacts(
            String body,
            String name,
            int required,
            int planned,
            int held,
            int extraordinary,
            int written,
            int voided,
            int open,
            int cancelled,
            int moved,
            String state) {}

    /** What several bodies held together. */
    record TotalFacts(String name, int required, int held, String state) {}

    /**
     * What became of the issues (課題の1年).
     *
     * @param cases single cases that were registered, from which some of the issues came
     * @param stations where those stand that have not ended
     * @param outcomes what the bodies decided last about each
     * @param daysToAnswer from the day on which it was raised, of each answer, the shortest first
     */
    record IssueFacts(
            int registered,
            int cases,
            int closed,
            int withdrawn,
            Map<String, Integer> origins,
            Map<String, Integer> stations,
            Map<String, Integer> outcomes,
            List<Long> daysToAnswer) {}

    /**
     * How many cases were brought before a body (事例検討の1年).
     *
     * @param meetings that looked at one at least, and {@code cases} that they looked at
     */
    record ReviewFacts(int brought, int meetings, int cases) {}

    /**
     * What became of the plan of the year (事業計画の1年).
     *
     * @param plan how far the plan of the year came, and {@code report} the report on the year before
     * @param amendments of the plan, by how far they came
     * @param items of the adopted plan, by how it stands with them at the end
     * @param activities entered in the ledger
     */
    record ProgramFacts(
            String plan, String report, Map<String, Integer> amendments, Map<String, Integer> items, int activities) {}

    void tell(PrintStream out) {
        councils.forEach(council -> out.println("%s：会議 %d回（うち懇談会・流会 %d回）、課題 %d件（うち完結 %d件）、個別事例 %d件"
                .formatted(
                        council.name(),
                        council.meetings().stream()
                                .mapToInt(body -> body.held() + body.extraordinary() + body.voided() + body.written())
                                .sum(),
                        council.meetings().stream().mapToInt(BodyFacts::voided).sum(),
                        council.issues().registered(),
                        council.issues().closed(),
                        council.issues().cases())));
        abandoned.forEach(it -> out.println("受け付けられなかった仕事：" + it));
        incidents.forEach(it -> out.println("止まった処理：" + it));
        audit.forEach(it -> out.println("点検：" + it));
        if (!livelock.isEmpty()) {
            out.println("堂々巡り：" + livelock);
        }
        out.println(isSound() ? "年間予行：%sを終えました。%s".formatted(year, ending()) : "年間予行：異常があります。");
    }

    private String ending() {
        return abandoned.isEmpty() ? "異常はありません。" : "処理の異常はありませんが、受け付けられなかった仕事が%d件あります。".formatted(abandoned.size());
    }
}
