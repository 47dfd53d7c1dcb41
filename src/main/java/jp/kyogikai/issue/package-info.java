/** Issues of the region, their origins and the answers owed to them (地域課題). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "charter", "duty", "consultation", "membership"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.issue;
