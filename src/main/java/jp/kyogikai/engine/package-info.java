/** The process engine, held at arm's length: deployment, beans for models, form types, messages, tenants, clock (業務エンジン). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.engine;
