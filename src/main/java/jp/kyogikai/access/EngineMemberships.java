package jp.kyogikai.access;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.kyogikai.shared.CouncilId;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.springframework.stereotype.Component;

/** The groups and tenants that the engine knows, and who is in them; an empty group stays, with its rights (所属). */
@Component
class EngineMemberships {

    private final IdentityService engine;
    private final Grants grants;

    EngineMemberships(IdentityService engine, Grants grants) {
        this.engine = engine;
        this.grants = grants;
    }

    void become(List<Entitlement> due) {
        groups(due);
        tenants(due);
    }

    private void groups(List<Entitlement> due) {
        var present = engine.createGroupQuery().unlimitedList().stream()
                .map(Group::getId)
                .collect(toSet());
        var wanted = due.stream().flatMap(it -> it.groups().stream()).collect(toSet());
        for (var group : wanted) {
            if (present.add(group.id().value())) {
                add(group);
            }
        }
        for (var id : present) {
            var members = due.stream()
                    .filter(it -> it.groups().stream()
                            .anyMatch(group -> group.id().value().equals(id)))
                    .map(it -> it.username().value())
                    .collect(toSet());
            settle(
                    engine.createUserQuery().memberOfGroup(id),
                    members,
                    user -> engine.createMembership(user, id),
                    user -> engine.deleteMembership(user, id));
        }
    }

    private void tenants(List<Entitlement> due) {
        var present = engine.createTenantQuery().unlimitedList().stream()
                .map(Tenant::getId)
                .collect(toSet());
        var wanted = due.stream()
                .flatMap(it -> it.councils().stream())
                .map(CouncilId::value)
                .collect(toSet());
        for (var council : wanted) {
            if (present.add(council)) {
                var tenant = engine.newTenant(council);
                tenant.setName(council);
                engine.saveTenant(tenant);
            }
        }
        for (var id : present) {
            var members = due.stream()
                    .filter(it -> it.councils().contains(new CouncilId(id)))
                    .map(it -> it.username().value())
                    .collect(toSet());
            settle(
                    engine.createUserQuery().memberOfTenant(id),
                    members,
                    user -> engine.createTenantUserMembership(id, user),
                    user -> engine.deleteTenantUserMembership(id, user));
        }
    }

    private void add(OfficeGroup group) {
        var fresh = engine.newGroup(group.id().value());
        fresh.setName(group.name());
        fresh.setType("WORKFLOW");
        engine.saveGroup(fresh);
        grants.give(group);
    }

    private static void settle(UserQuery query, Set<String> wanted, Consumer<String> join, Consumer<String> leave) {
        var present = query.unlimitedList().stream().map(User::getId).collect(toSet());
        var missing = new HashSet<>(wanted);
        missing.removeAll(present);
        missing.forEach(join);
        present.stream().filter(user -> !wanted.contains(user)).forEach(leave);
    }
}
