/** Councils as data: bodies, cadence, quorum, outcomes and routes, each rule with its source (要綱設定). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.charter;
