/** Pages, papers to open and the plain answers to refused requests (画面). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "document",
            "mail",
            "charter",
            "duty",
            "membership",
            "consultation",
            "issue",
            "meeting",
            "program",
            "casework",
            "privacy",
            "access",
            "workflow"
        })
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk;
