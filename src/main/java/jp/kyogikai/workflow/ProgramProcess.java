package jp.kyogikai.workflow;

/** The way of a plan or a report from the drafts to the plenary (事業計画・事業報告の業務フロー). */
public final class ProgramProcess {

    public static final String KEY = "annual-program";

    private ProgramProcess() {}
}
