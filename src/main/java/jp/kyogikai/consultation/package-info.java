/** One matter before one body: it waits, is decided, and says what came of it (付議). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "charter"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.consultation;
