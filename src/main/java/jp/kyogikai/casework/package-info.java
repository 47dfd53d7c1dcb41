/** Single cases, the meetings of their circles, and the texts that leave them without names (個別支援). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "privacy", "charter", "duty", "membership", "consultation", "issue", "meeting"
        })
@org.jspecify.annotations.NullMarked
package jp.kyogikai.casework;
