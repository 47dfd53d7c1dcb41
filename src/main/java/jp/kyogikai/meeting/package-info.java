/** One meeting from agenda to approved minutes (会議). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "charter", "duty", "membership", "consultation"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.meeting;
