/** Words that every module speaks: ids, the year of the office, who acts, and why something is refused (共通語彙). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.shared;
