package jp.kyogikai;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** What the engine keeps to itself, apart from the few types for which it offers nothing public. */
final class EngineInsides {

    private static final Set<String> NAMED = Set.of(
            "ClockUtil",
            "Authentication", // what the public IdentityService answers with
            "AbstractFormFieldType",
            "ProcessEngineConfigurationImpl",
            "AbstractProcessEnginePlugin");

    static final DescribedPredicate<JavaClass> NOT_NAMED = resideInAPackage("org.camunda.bpm.engine.impl..")
            .and(DescribedPredicate.not(resideInAPackage("org.camunda.bpm.engine.impl.cfg.multitenancy")))
            .and(DescribedPredicate.describe("not named in the design", it -> !NAMED.contains(it.getSimpleName())));

    private EngineInsides() {}
}
