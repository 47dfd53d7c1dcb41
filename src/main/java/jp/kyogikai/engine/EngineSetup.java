package jp.kyogikai.engine;

import java.util.List;
import jp.kyogikai.shared.Ids;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.stereotype.Component;

/** What we change in the engine before it starts; asking for the migrations makes it start after them. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    EngineSetup(FlywayMigrationInitializer tablesFirst) {}

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomFormTypes(List.of(PassedThrough.rows(), PassedThrough.text()));
        configuration.setTenantIdProvider(new CouncilTenants());
        configuration.setIdGenerator(Ids::fresh);
    }
}
