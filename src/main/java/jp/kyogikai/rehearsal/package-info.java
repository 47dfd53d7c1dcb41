/** A whole year of a charter on a simulated clock: the program is the real one, only the people are played (年間予行). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "calendar",
            "charter",
            "duty",
            "consultation",
            "issue",
            "meeting",
            "casework",
            "program",
            "access",
            "workflow"
        })
@org.jspecify.annotations.NullMarked
package jp.kyogikai.rehearsal;
