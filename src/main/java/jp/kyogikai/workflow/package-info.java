/** The steps and forms that the models call, one pair of classes per process (業務フロー). */
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
            "privacy"
        })
@org.jspecify.annotations.NullMarked
package jp.kyogikai.workflow;
