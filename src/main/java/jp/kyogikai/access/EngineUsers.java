package jp.kyogikai.access;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
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

    void keep(Entitlement due) {
        var id = due.username().value();
        var user = engine.createUserQuery().userId(id).singleResult();
        if (user == null) {
            save(engine.newUser(id), due.name());
            onlyReadThemselves(id);
        } else if (!due.name().equals(user.getLastName()) || !"".equals(user.getFirstName())) {
            save(user, due.name());
        }
    }

    /** Whoever else the engine knows is forgotten. */
    void keepOnly(Collection<Entitlement> due) {
        var wanted = due.stream().map(it -> it.username().value()).collect(toSet());
        engine.createUserQuery().unlimitedList().stream()
                .map(User::getId)
                .filter(id -> !wanted.contains(id))
                .forEach(engine::deleteUser);
    }

    void forget(Username username) {
        engine.deleteUser(username.value());
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
