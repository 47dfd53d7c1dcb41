package jp.kyogikai.databases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.kyogikai.testing.Office;
import jp.kyogikai.workflow.HandshakeAudit;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The default installation is stopped in the evening and started in the morning, on the same file. */
class SecondStartIT {

    @TempDir
    Path home;

    @Test
    @DisplayName("同じファイルで起動し直しても、何も失われず、何も二重にならない")
    void theSecondStartFindsEverythingAsItWas() throws Exception {
        String issue;
        Map<String, List<String>> before;
        long deployments;
        try (var first = start("first")) {
            issue = first.getBean(Office.class).registerIssue("翌朝も待っている課題");
            deployments = deployments(first);
            before = Dump.of(first.getBean(DataSource.class));
        }

        try (var second = start("second")) {
            assertThat(deployments(second)).isEqualTo(deployments).isPositive();
            assertThat(Dump.of(second.getBean(DataSource.class))).isEqualTo(before);
            assertThat(second.getBean(Office.class).isRunning(issue)).isTrue();
            assertThat(second.getBean(HandshakeAudit.class).faults()).isEmpty();
            assertThat(before.get("consultation").toString()).contains("翌朝も待っている課題", "state=WAITING");
        }
    }

    private ConfigurableApplicationContext start(String name) {
        return Running.now(
                name,
                List.of("test"),
                "spring.datasource.url=jdbc:h2:file:%s/kyogikai;MODE=MariaDB;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE"
                        .formatted(home));
    }

    private static long deployments(ConfigurableApplicationContext house) {
        return house.getBean(RepositoryService.class).createDeploymentQuery().count();
    }
}
