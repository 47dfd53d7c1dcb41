package jp.kyogikai.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import org.jspecify.annotations.Nullable;

/** Whose turn it is: a group of the council, or somebody outside who is only named (担当). */
@Embeddable
public record Holder(
        @Column(name = "holder_group") @Nullable String group,
        @Column(name = "holder") String words) {

    public static Holder secretariat(CouncilId council) {
        return new Holder(GroupId.secretariat(council).value(), "事務局");
    }

    public static Holder supporters(CouncilId council) {
        return new Holder(GroupId.supporters(council).value(), "相談支援専門員");
    }

    /** Who presides over a body. */
    public static Holder chair(CouncilId council, Body body) {
        return new Holder(GroupId.chair(council, body.id()).value(), body.chairWords());
    }

    /** A body as a whole, whose chair is told. */
    static Holder body(CouncilId council, Body body) {
        return new Holder(GroupId.chair(council, body.id()).value(), body.name());
    }

    /** Somebody who has no task here, such as the city or an organisation. */
    public static Holder outside(String words) {
        return new Holder(null, words);
    }

    public boolean isOutside() {
        return group == null;
    }
}
