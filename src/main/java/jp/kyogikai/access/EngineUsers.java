package jp.kyogikai.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** The users that the engine knows: one for each open account, without any password (エンジン利用者). */
@Component
class EngineUsers {

    private final IdentityService engine;
    private final AuthorizationService authorizations;

    EngineUsers(IdentityService engine, AuthorizationService authorizations) {
        this.engine = engine;
        this.authorizations = authorizations;
    }

    void become(List<Entitlement> due) {
        var present = engine.createUserQuery().unlimitedList().stream().collect(toMap(User::getId, identity()));
        due.forEach(entitlement -> keep(entitlement, present));
        var wanted = due.stream().map(it -> it.username().value()).toList();
        present.keySet().stream().filter(id -> !wanted.contains(id)).forEach(engine::deleteUser);
    }

    private void keep(Entitlement due, Map<String, User> present) {
        var id = due.username().value();
        var user = present.get(id);
        if (user == null) {
            save(engine.newUser(id), due.name());
            onlyReadThemselves(id);
        } else if (!due.name().equals(user.getLastName()) || !Objects.equals("", user.getFirstName())) {
            save(user, due.name());
        }
    }

    private void save(User user, String name) {
        user.setFirstName("");
        user.setLastName(name);
        engine.saveUser(user);
    }

    /** The engine lets new users rename and delete themselves, which is for the roster and the accounts to say. */
    private void onlyReadThemselves(String id) {
        var own = authorizations
                .createAuthorizationQuery()
                .userIdIn(id)
                .resourceType(Resources.USER)
                .resourceId(id)
                .singleResult();
        own.setPermissions(new Permissions[] {Permissions.READ});
        authorizations.saveAuthorization(own);
    }
}
