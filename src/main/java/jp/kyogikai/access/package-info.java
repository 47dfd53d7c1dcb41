/** Accounts and one login; appointments mirrored into the groups of the engine (権限). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "charter", "membership", "engine"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.access;
