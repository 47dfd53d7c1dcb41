/** Who owes what by when, and why; kept up by those who own the facts (期限・対応事項). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "charter"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.duty;
