package jp.kyogikai;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("用語集")
class GlossaryTests {

    private static final String TOP = "jp.kyogikai.";
    private static final Set<String> MODULES = Set.of(
            "calendar",
            "casework",
            "charter",
            "consultation",
            "duty",
            "issue",
            "mail",
            "meeting",
            "membership",
            "privacy",
            "program",
            "shared");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.kyogikai");

    @Test
    @DisplayName("よそから見える型は、どれも用語集にある")
    void everyPublicTypeIsListed() throws IOException {
        var missing = Glossary.ofTheHouse().missing(publicTypes());

        assertThat(publicTypes()).hasSizeGreaterThan(60).contains("Council", "Convening", "IssueId");
        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("用語集にある型は、どれも実際にある")
    void everyListedTypeExists() throws IOException {
        var unknown = Glossary.ofTheHouse().without(names());

        assertThat(unknown).isEmpty();
    }

    @Test
    @DisplayName("用語集から消えた型と、実際にない型は見付かる")
    void whatDoesNotAgreeIsFound() {
        var glossary = Glossary.of("""
                | English | 日本語 | よみ | type | source | meaning |
                |---|---|---|---|---|---|
                | council | 協議会 | きょうぎかい | `Council` | seed | … |
                | plenary | 全体会議 | ぜんたいかいぎ | `Tier.PLENARY`, `Assembly` | seed | a body, see `Convening` |
                """);

        assertThat(glossary.missing(Set.of("Council", "Tier", "Convening"))).containsExactly("Convening");
        assertThat(glossary.without(names())).containsExactly("Assembly");
    }

    private static Set<String> publicTypes() {
        return HOUSE.stream()
                .filter(type -> MODULES.contains(type.getPackageName().replace(TOP, "")))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(toSet());
    }

    /** Types, and what they have inside: constants, methods and nested types, as {@code Tier.PLENARY}. */
    private static Set<String> names() {
        return HOUSE.stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(shortName(type)),
                        type.getMembers().stream()
                                .map(JavaMember::getName)
                                .map(member -> shortName(type) + "." + member)))
                .collect(toSet());
    }

    private static String shortName(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
