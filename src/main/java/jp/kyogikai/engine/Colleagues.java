package jp.kyogikai.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.kyogikai.shared.GroupId;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Who can be given the tasks of a group today; whoever asks was let in by the rule that asks (同じ役割の人). */
@Component
public class Colleagues {

    private final IdentityService identity;

    Colleagues(IdentityService identity) {
        this.identity = identity;
    }

    /** The names by username, in the order of the usernames. */
    public Map<String, String> in(GroupId group) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication(); // the engine shows people to themselves only
        try {
            var names = new LinkedHashMap<String, String>();
            identity.createUserQuery()
                    .memberOfGroup(group.value())
                    .orderByUserId()
                    .asc()
                    .unlimitedList()
                    .forEach(user -> names.put(user.getId(), user.getLastName()));
            return names;
        } finally {
            identity.setAuthentication(person);
        }
    }
}
