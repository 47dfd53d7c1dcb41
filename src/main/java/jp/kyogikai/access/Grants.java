package jp.kyogikai.access;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What groups may do in the engine apart from their tasks, whose rights the engine gives to candidates itself. Nobody
 * may read all tasks of a process: that would open the work of other bodies and councils (権限の付与).
 */
@Component
class Grants {

    private static final List<String> STARTED_BY_SECRETARIAT =
            List.of("issue-escalation", "meeting", "council-year", "annual-program");
    private static final List<String> STARTED_BY_SUPPORTERS = List.of("individual-support");

    private final AuthorizationService authorizations;
    private final SavedFilters filters;

    Grants(AuthorizationService authorizations, SavedFilters filters) {
        this.authorizations = authorizations;
        this.filters = filters;
    }

    /** Gives the group what it lacks: when the group is new, and again at every start. */
    void give(OfficeGroup group) {
        var id = group.id().value();
        switch (group.kind()) {
            case ADMINISTRATORS ->
                List.of(Resources.values()).forEach(all -> give(id, all, Authorization.ANY, Permissions.ALL));
            case CHAIR -> toWork(group);
            case SECRETARIAT -> {
                toWork(group);
                toStart(id, STARTED_BY_SECRETARIAT);
            }
            case SUPPORTER -> {
                toWork(group);
                toStart(id, STARTED_BY_SUPPORTERS);
            }
        }
    }

    private void toWork(OfficeGroup group) {
        var id = group.id().value();
        give(id, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        give(id, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
        held(id, Resources.FILTER, Authorization.ANY) // earlier releases opened every list to everybody
                .ifPresent(grant -> authorizations.deleteAuthorization(grant.getId()));
        filters.offeredTo(group.kind()).forEach(list -> give(id, Resources.FILTER, list, Permissions.READ));
    }

    private void toStart(String group, List<String> processes) {
        processes.forEach(key -> give(group, Resources.PROCESS_DEFINITION, key, Permissions.CREATE_INSTANCE));
        give(group, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    private void give(String group, Resource resource, String id, Permission permission) {
        var held = held(group, resource, id);
        if (held.filter(it -> it.isPermissionGranted(permission)).isPresent()) {
            return;
        }
        var grant = held.orElseGet(() -> authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT));
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        authorizations.saveAuthorization(grant);
    }

    private Optional<Authorization> held(String group, Resource resource, String id) {
        return Optional.ofNullable(authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult());
    }
}
