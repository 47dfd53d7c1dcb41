package jp.kyogikai;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jp.kyogikai.violations.LookingAtTheWall;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("家の決まり")
class HouseTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.kyogikai");

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("全てのクラスが決まりを守っている")
    void classesKeepTheRule(HouseRule rule) {
        var broken = rule.evaluate(HOUSE).getFailureReport().getDetails();

        assertThat(HOUSE).hasSizeGreaterThan(200);
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("決まりを破るクラスは見付かる")
    void violationIsFound(HouseRule rule) {
        var violating = new ClassFileImporter().importClasses(rule.violation());

        var broken = rule.evaluate(violating).getFailureReport().getDetails();

        assertThat(broken).isNotEmpty().allSatisfy(line -> assertThat(line)
                .contains(rule.violation().getSimpleName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"today()", "there()", "now()", "millis()", "date()"})
    @DisplayName("時計の読み方は、どの書き方でも見付かる")
    void everyWayToReadTheClockIsFound(String method) {
        var violating = new ClassFileImporter().importClasses(LookingAtTheWall.class);

        var broken = HouseRule.ONE_CLOCK.evaluate(violating).getFailureReport().getDetails();

        assertThat(broken).anySatisfy(line -> assertThat(line).contains("LookingAtTheWall." + method));
    }
}
