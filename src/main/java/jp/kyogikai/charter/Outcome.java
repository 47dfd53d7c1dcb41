package jp.kyogikai.charter;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a body may decide about a matter before it (審議結果). */
public enum Outcome implements Labelled {
    SUBMIT("上程", false),
    RESOLVE("解決", false),
    CONTINUE("継続", false),
    RETURN("差し戻し", true),
    WITHDRAW("取下げ", true),
    REFER("調査・検討依頼", true),
    MERGE("統合", true),
    WIDEN("広域へ", true),
    ADOPT("採択", false),
    ENTRUST("会長一任", true),
    REFER_BACK("再付託", true),
    SHELVE("見送り", true),
    REVIEWED("検討済み", false);

    private final String label;
    private final boolean needsReason;

    Outcome(String label, boolean needsReason) {
        this.label = label;
        this.needsReason = needsReason;
    }

    @Override
    public String label() {
        return label;
    }

    /** Several of them as a sentence names them, such as 「採択」、「継続」. */
    public static String quoted(Collection<Outcome> outcomes) {
        return outcomes.stream().map(it -> "「" + it.label + "」").collect(Collectors.joining("、"));
    }

    /** What a charter may let a body decide about issues; what a case review comes to is not for it to choose. */
    static Outcome[] aboutIssues() {
        return Stream.of(values()).filter(outcome -> outcome != REVIEWED).toArray(Outcome[]::new);
    }

    /** Whether those who brought the matter are owed a reason, because it goes back or ends unadopted. */
    public boolean needsReason() {
        return needsReason;
    }

    /** Whether the body is done with the matter by it, which neither comes back nor hangs on another matter. */
    boolean concludes() {
        return switch (this) {
            case SUBMIT, RESOLVE, RETURN, WITHDRAW, ADOPT, ENTRUST, SHELVE -> true;
            case CONTINUE, REFER, MERGE, WIDEN, REFER_BACK, REVIEWED -> false;
        };
    }

    /** Whether the body made the matter its own, now or by its chair, so that measures follow (採択、会長一任). */
    public boolean adopts() {
        return this == ADOPT || this == ENTRUST;
    }

    /** Whether a body may say so of the report it drafted: it is one, comes again, or is worked over. */
    boolean isOfReports() {
        return this == ADOPT || this == CONTINUE || this == RETURN;
    }

    /** Whether the body lets the plan or the report of a year go on to the next body, or adopts it as the last one. */
    public boolean letsGoOn() {
        return this == SUBMIT || adopts();
    }

    /** Whether the matter goes back down, so that the charter must say where to. */
    boolean goesBack() {
        return this == RETURN || this == REFER_BACK;
    }
}
