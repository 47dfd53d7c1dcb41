/** The year's plan, its report, and the ledger of activities from which both take their numbers (事業). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "charter", "duty", "consultation", "issue", "meeting"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.program;
