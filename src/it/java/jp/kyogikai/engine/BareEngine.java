package jp.kyogikai.engine;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The engine alone with our models and our settings, and steps that do nothing (素のエンジン). */
record BareEngine(ProcessEngine engine, HikariDataSource database) implements AutoCloseable {

    private static final String[] BEANS = {
        "MeetingSteps",
        "MeetingForms",
        "ScheduleForms",
        "DutyDates",
        "IssueSteps",
        "IssueForms",
        "OutcomeSteps",
        "OutcomeForms",
        "BodyNames"
    };

    static BareEngine on(String url, String user, String type) {
        var database = new HikariDataSource();
        database.setJdbcUrl(url);
        database.setUsername(user);
        database.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        database.setMaximumPoolSize(16);
        var steps = new EmptySteps();
        var engine = configured(database, type, steps).buildProcessEngine();
        steps.tell(engine.getRuntimeService());
        deploy(engine);
        grant(engine);
        return new BareEngine(engine, database);
    }

    private static SpringProcessEngineConfiguration configured(
            HikariDataSource database, String type, EmptySteps steps) {
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("bare-" + type);
        configuration.setDataSource(database);
        configuration.setTransactionManager(new DataSourceTransactionManager(database));
        configuration.setDatabaseType(type);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setAuthorizationEnabled(true);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setDefaultNumberOfRetries(5);
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9._@-]+");
        configuration.setCustomFormTypes(List.of(PassedThrough.rows(), PassedThrough.text()));
        configuration.setTenantIdProvider(new CouncilTenants());
        configuration.setProcessEnginePlugins(new java.util.ArrayList<>(List.of(new SpinProcessEnginePlugin())));
        configuration.setBeans(steps.beans(BEANS));
        return configuration;
    }

    private static void deploy(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment();
        for (var model : List.of("meeting", "issue-escalation")) {
            deployment.addClasspathResource("processes/" + model + ".bpmn");
        }
        for (var form : List.of(
                "issue-answer",
                "issue-inquiry",
                "issue-measures",
                "issue-merge",
                "issue-referral",
                "issue-reply",
                "issue-wording",
                "meeting-agenda",
                "meeting-agenda-review",
                "meeting-attendance",
                "meeting-minutes",
                "meeting-minutes-review",
                "meeting-results")) {
            deployment.addClasspathResource("forms/" + form + ".form");
        }
        deployment.deploy();
    }

    /** What our secretariat may do; the rights on tasks the engine gives to candidates itself. */
    private static void grant(ProcessEngine engine) {
        give(engine, Resources.PROCESS_DEFINITION, Permissions.READ);
        give(engine, Resources.PROCESS_DEFINITION, Permissions.CREATE_INSTANCE);
        give(engine, Resources.PROCESS_INSTANCE, Permissions.CREATE);
    }

    private static void give(ProcessEngine engine, Resource resource, Permission permission) {
        var authorizations = engine.getAuthorizationService();
        var held =
                authorizations.createAuthorizationQuery().resourceType(resource).singleResult();
        var grant = held == null ? authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT) : held;
        grant.setGroupId("kisarazu-secretariat");
        grant.setResource(resource);
        grant.setResourceId(Authorization.ANY);
        grant.addPermission(permission);
        authorizations.saveAuthorization(grant);
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
