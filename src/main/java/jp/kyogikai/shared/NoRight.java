package jp.kyogikai.shared;

/** Somebody attempts what only others may do (権限なし). */
public record NoRight(String act, String who) implements Refusal {
    @Override
    public String sentence() {
        return "%sことができるのは、%sです。必要な場合は事務局へ連絡してください。".formatted(act, who);
    }

    /** Refuses unless the actor is of the secretariat or the program itself. */
    public static void unlessSecretariat(Actor actor, CouncilId council, String act) {
        if (!actor.isSystem() && !actor.isSecretariatOf(council)) {
            new NoRight(act, "事務局").raise();
        }
    }
}
