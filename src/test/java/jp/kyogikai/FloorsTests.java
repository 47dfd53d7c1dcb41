package jp.kyogikai;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

@DisplayName("階の表")
class FloorsTests {

    private static final JavaPackage HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.kyogikai")
            .getPackage("jp.kyogikai");

    /** The floors from the ground up; a module may use what stands above it in this table, and here only these. */
    private static final Map<String, Set<String>> FLOORS = floors("""
            shared       :
            engine       : shared
            privacy      : shared
            document     : shared
            mail         : shared
            calendar     : shared
            charter      : shared calendar
            duty         : shared charter
            membership   : shared charter
            consultation : shared charter
            issue        : shared charter duty consultation membership
            meeting      : shared charter duty consultation membership
            program      : shared charter duty consultation issue meeting
            casework     : shared privacy charter duty membership consultation issue meeting
            access       : shared engine charter membership
            workflow     : shared engine privacy document mail charter duty membership consultation issue meeting program casework
            desk         : shared engine privacy document mail charter duty membership consultation issue meeting program casework access workflow
            rehearsal    : shared engine calendar charter duty consultation issue meeting program casework access workflow
            """);

    @Test
    @DisplayName("どの区画も、表のとおりの階を使うと宣言している")
    void everyModuleDeclaresItsFloors() {
        var declared = HOUSE.getSubpackages().stream()
                .collect(Collectors.toMap(JavaPackage::getRelativeName, FloorsTests::allowed));

        assertThat(declared).isEqualTo(FLOORS);
    }

    @Test
    @DisplayName("表では、使う階は使う区画より先にある")
    void floorsStandOnLowerOnes() {
        var names = List.copyOf(FLOORS.keySet());

        assertThat(FLOORS).isNotEmpty().allSatisfy((name, used) -> assertThat(names.subList(0, names.indexOf(name)))
                .containsAll(used));
    }

    @Test
    @DisplayName("クラスのある全ての包みが、無い値を断っている")
    void everyPackageIsNullMarked() {
        var packages = HOUSE.getClassesInPackageTree().stream()
                .map(JavaClass::getPackage)
                .collect(Collectors.toSet());

        assertThat(packages).hasSizeGreaterThan(FLOORS.size()).allSatisfy(it -> assertThat(
                        it.tryGetAnnotationOfType(NullMarked.class))
                .as(it.getName())
                .isPresent());
    }

    private static Set<String> allowed(JavaPackage module) {
        return module.tryGetAnnotationOfType(ApplicationModule.class)
                .map(it -> (Set<String>) new TreeSet<>(Set.of(it.allowedDependencies())))
                .orElse(Set.of("(no package-info)"));
    }

    private static Map<String, Set<String>> floors(String table) {
        var floors = new LinkedHashMap<String, Set<String>>();
        table.lines()
                .map(line -> line.split(" *: *", 2))
                .forEach(it -> floors.put(it[0], it[1].isBlank() ? Set.of() : new TreeSet<>(Set.of(it[1].split(" ")))));
        return floors;
    }
}
