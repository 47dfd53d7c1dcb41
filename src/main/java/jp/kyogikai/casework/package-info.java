/** Single cases, the meetings of their circles, and the text that leaves them without names (個別支援). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "privacy", "charter", "issue"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.casework;
