/** Finds personal data in texts, and keeps who read what (個人情報の検出・閲覧記録). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.privacy;
