/** People, organisations and dated appointments (委員・委嘱). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "charter"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.membership;
