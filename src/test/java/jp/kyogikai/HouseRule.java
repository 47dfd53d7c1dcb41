package jp.kyogikai;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Calendar;
import java.util.Date;
import jp.kyogikai.violations.AnsweringTemplates;
import jp.kyogikai.violations.AskingTheEngine;
import jp.kyogikai.violations.BorrowedClock;
import jp.kyogikai.violations.FilledFromOutside;
import jp.kyogikai.violations.LookingAtTheWall;
import jp.kyogikai.violations.MeetingManager;
import jp.kyogikai.violations.OldDates;
import jp.kyogikai.violations.OpenRepository;
import jp.kyogikai.violations.ReachingInside;
import jp.kyogikai.violations.shared.LooseId;

/** What every class of the house keeps to, each rule with a small class that does not. */
enum HouseRule {
    ENGINE_AT_ARMS_LENGTH(
            "業務エンジンを使うのは、engine・access と workflow の XProcess だけである",
            noClasses()
                    .that(not(resideInAnyPackage("jp.kyogikai.engine..", "jp.kyogikai.access.."))
                            .and(not(resideInAPackage("jp.kyogikai.workflow..").and(simpleNameEndingWith("Process")))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.camunda.."),
            AskingTheEngine.class),

    INSIDE_OF_THE_ENGINE(
            "業務エンジンの内部の型を使うのは、engine だけである",
            noClasses()
                    .that()
                    .resideOutsideOfPackage("jp.kyogikai.engine..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.camunda.bpm.engine.impl.."),
            BorrowedClock.class),

    NAMED_INSIDES_ONLY(
            "業務エンジンの内部の型で使うのは、名指ししたものだけである",
            noClasses().should().dependOnClassesThat(EngineInsides.NOT_NAMED),
            ReachingInside.class),

    TEMPLATES_IN_DOCUMENTS(
            "FreeMarker を使うのは、document と desk だけである",
            noClasses()
                    .that()
                    .resideOutsideOfPackages("jp.kyogikai.document..", "jp.kyogikai.desk..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("freemarker.."),
            AnsweringTemplates.class),

    REPOSITORIES_INSIDE(
            "保管庫（Spring Data）は、その区画の外から見えない",
            classes()
                    .that()
                    .areAssignableTo(org.springframework.data.repository.Repository.class)
                    .should()
                    .notBePublic(),
            OpenRepository.class),

    ONE_CLOCK("今を知るには、渡された時計による", noClasses().should().accessTargetWhere(MachineClock.IS_READ), LookingAtTheWall.class),

    TIMES_OF_TODAY(
            "java.util.Date を使うのは、workflow・engine・access だけである",
            noClasses()
                    .that()
                    .resideOutsideOfPackages("jp.kyogikai.workflow..", "jp.kyogikai.engine..", "jp.kyogikai.access..")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Date.class, Calendar.class),
            OldDates.class),

    IDS_ARE_RECORDS(
            "共通の識別子は record である",
            classes()
                    .that()
                    .resideInAPackage("..shared..")
                    .and()
                    .haveSimpleNameEndingWith("Id")
                    .should()
                    .beRecords(),
            LooseId.class),

    NAMES_OF_THE_OFFICE(
            "何でも屋の名前を付けない",
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|D[tT][oO]|Cmd)"),
            MeetingManager.class),

    FILLED_BY_CONSTRUCTOR(
            "部品は構築時に受け取る",
            noFields()
                    .should()
                    .beAnnotatedWith(org.springframework.beans.factory.annotation.Autowired.class)
                    .orShould()
                    .beAnnotatedWith(org.springframework.beans.factory.annotation.Value.class)
                    .orShould()
                    .beAnnotatedWith(jakarta.annotation.Resource.class)
                    .orShould()
                    .beAnnotatedWith(jakarta.persistence.PersistenceContext.class),
            FilledFromOutside.class);

    private final String sentence;
    private final ArchRule rule;
    private final Class<?> violation;

    HouseRule(String sentence, ArchRule rule, Class<?> violation) {
        this.sentence = sentence;
        this.rule = rule;
        this.violation = violation;
    }

    /** Raises where no class is left for the rule to look at. */
    EvaluationResult evaluate(JavaClasses classes) {
        return rule.evaluate(classes);
    }

    Class<?> violation() {
        return violation;
    }

    @Override
    public String toString() {
        return sentence;
    }
}
