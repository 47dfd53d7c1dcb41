package jp.kyogikai.shared;

import java.util.Set;

/** Who acts: a person logged in, with the groups held today, or the program itself (操作者). */
public record Actor(String id, Set<GroupId> groups) {

    private static final Actor SYSTEM = new Actor("system", Set.of());

    public Actor {
        groups = Set.copyOf(groups);
    }

    /** The program itself, in jobs that no person started. */
    public static Actor system() {
        return SYSTEM;
    }

    public boolean isSystem() {
        return equals(SYSTEM);
    }

    public boolean isIn(GroupId group) {
        return groups.contains(group);
    }

    public boolean isSecretariatOf(CouncilId council) {
        return isIn(GroupId.secretariat(council));
    }

    public boolean isSupporterOf(CouncilId council) {
        return isIn(GroupId.supporters(council));
    }

    public boolean isChairOf(CouncilId council, BodyId body) {
        return isIn(GroupId.chair(council, body));
    }
}
