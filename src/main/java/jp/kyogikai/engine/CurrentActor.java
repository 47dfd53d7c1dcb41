package jp.kyogikai.engine;

import java.util.stream.Collectors;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.GroupId;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Tells who acts right now: the person logged in, or the program where a job runs (操作者の判定). */
@Component
public class CurrentActor {

    private final IdentityService identity;

    CurrentActor(IdentityService identity) {
        this.identity = identity;
    }

    /** The person whose request the engine is serving, with the groups held at login, else {@link Actor#system()}. */
    public Actor get() {
        var login = identity.getCurrentAuthentication();
        if (login == null || login.getUserId() == null) {
            return Actor.system();
        }
        var groups = login.getGroupIds();
        return new Actor(
                login.getUserId(),
                groups == null
                        ? java.util.Set.of()
                        : groups.stream().map(GroupId::new).collect(Collectors.toSet()));
    }
}
