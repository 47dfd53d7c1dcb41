package jp.kyogikai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Kyogikai.class);

    @Test
    @DisplayName("各モジュールは、package-infoで許された下の階だけを使う")
    void everyModuleUsesOnlyTheFloorsItDeclares() {
        assertThat(MODULES).hasSizeGreaterThan(8);

        MODULES.verify();
    }
}
