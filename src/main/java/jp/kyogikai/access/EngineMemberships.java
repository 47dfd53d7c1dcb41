package jp.kyogikai.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.kyogikai.shared.CouncilId;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
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

    void become(Entitlement due) {
        groups(due);
        tenants(due);
    }

    private void groups(Entitlement due) {
        var user = due.username().value();
        settle(
                engine.createGroupQuery().groupMember(user).unlimitedList().stream()
                        .map(Group::getId),
                due.groups().stream().collect(toMap(group -> group.id().value(), identity())),
                group -> {
                    provide(group);
                    engine.createMembership(user, group.id().value());
                },
                group -> engine.deleteMembership(user, group));
    }

    private void tenants(Entitlement due) {
        var user = due.username().value();
        settle(
                engine.createTenantQuery().userMember(user).unlimitedList().stream()
                        .map(Tenant::getId),
                due.councils().stream().collect(toMap(CouncilId::value, identity())),
                council -> {
                    provide(council);
                    engine.createTenantUserMembership(council.value(), user);
                },
                tenant -> engine.deleteTenantUserMembership(tenant, user));
    }

    private void provide(OfficeGroup group) {
        var id = group.id().value();
        if (engine.createGroupQuery().groupId(id).count() == 0) {
            var fresh = engine.newGroup(id);
            fresh.setName(group.name());
            fresh.setType("WORKFLOW");
            engine.saveGroup(fresh);
            grants.give(group);
        }
    }

    private void provide(CouncilId council) {
        var id = council.value();
        if (engine.createTenantQuery().tenantId(id).count() == 0) {
            var fresh = engine.newTenant(id);
            fresh.setName(id);
            engine.saveTenant(fresh);
        }
    }

    private static <T> void settle(
            Stream<String> present, Map<String, T> wanted, Consumer<T> join, Consumer<String> leave) {
        var held = present.collect(toSet());
        wanted.forEach((id, it) -> {
            if (!held.contains(id)) {
                join.accept(it);
            }
        });
        held.stream().filter(id -> !wanted.containsKey(id)).forEach(leave);
    }
}
