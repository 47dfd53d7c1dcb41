package jp.kyogikai.membership;

import java.util.Optional;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import org.jspecify.annotations.Nullable;

/** A role in one body, or in the council as a whole (役職). */
public record Office(CouncilId council, @Nullable BodyId body, AppointmentRole role) {

    /** A role in one body. */
    public static Office in(CouncilId council, BodyId body, AppointmentRole role) {
        return new Office(council, body, role);
    }

    /** The office that runs the council (事務局). */
    public static Office secretariat(CouncilId council) {
        return ofCouncil(council, AppointmentRole.SECRETARIAT);
    }

    /** A role in the council as a whole. */
    public static Office ofCouncil(CouncilId council, AppointmentRole role) {
        return new Office(council, null, role);
    }

    /** The group whose tasks come with the office; nothing where it brings none. */
    public Optional<GroupId> group() {
        return switch (role) {
            case SECRETARIAT -> Optional.of(GroupId.secretariat(council));
            case SUPPORTER -> Optional.of(GroupId.supporters(council));
            case CHAIR -> Optional.ofNullable(body).map(it -> GroupId.chair(council, it));
            case VICE_CHAIR, MEMBER, SECRETARY, OBSERVER -> Optional.empty();
        };
    }

    Optional<AppointmentRefusal> whyNot() {
        if (role.isOfWholeCouncil() == (body == null)) {
            return Optional.empty();
        }
        return Optional.of(new AppointmentRefusal.WrongPlace(role));
    }
}
