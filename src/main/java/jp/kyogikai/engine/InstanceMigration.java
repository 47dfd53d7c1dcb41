package jp.kyogikai.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries instances that run for years over to the newest models; ids of wait states never change (業務フローの移行). */
@Component
class InstanceMigration {

    private static final Logger LOG = LoggerFactory.getLogger(InstanceMigration.class);

    private final RepositoryService repository;
    private final RuntimeService runtime;

    InstanceMigration(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** Migrates every running instance whose definition is not the newest of its key. */
    void toNewest() {
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(this::toNewest);
    }

    private void toNewest(ProcessDefinition newest) {
        repository.createProcessDefinitionQuery().processDefinitionKey(newest.getKey()).list().stream()
                .filter(older -> older.getVersion() < newest.getVersion())
                .forEach(older -> migrate(older, newest));
    }

    private void migrate(ProcessDefinition older, ProcessDefinition newest) {
        var running = runtime.createProcessInstanceQuery().processDefinitionId(older.getId());
        if (running.count() == 0) {
            return;
        }
        LOG.info(
                "migrating {} running instances of {} to version {}",
                running.count(),
                older.getId(),
                newest.getVersion());
        var plan = runtime.createMigrationPlan(older.getId(), newest.getId())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
        runtime.newMigration(plan).processInstanceQuery(running).execute();
    }
}
