package jp.kyogikai.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyogikai.shared.GroupId;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who can be given the tasks of a group today; whoever asks was let in by the rule that asks (同じ役割の人). */
@Component
public class Colleagues {

    private final IdentityService identity;
    private final Unasked unasked; // the engine shows people to themselves only

    Colleagues(IdentityService identity, Unasked unasked) {
        this.identity = identity;
        this.unasked = unasked;
    }

    /** The names by username, in the order of the usernames. */
    public Map<String, String> in(GroupId group) {
        var names = new LinkedHashMap<String, String>();
        unasked.run(() -> identity.createUserQuery()
                .memberOfGroup(group.value())
                .orderByUserId()
                .asc()
                .unlimitedList()
                .forEach(user -> names.put(user.getId(), user.getLastName())));
        return names;
    }

    /** The names of some people by username; whoever is unknown is left out. */
    public Map<String, String> names(Set<String> users) {
        return users.isEmpty()
                ? Map.of()
                : unasked.find(() -> identity.createUserQuery().userIdIn(users.toArray(String[]::new)).list().stream()
                        .collect(Collectors.toMap(User::getId, User::getLastName)));
    }
}
