package jp.kyogikai.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * How lists show a duty without asking anybody else; never the text of a case or a person of it (期限の表示).
 *
 * @param number such as R8-課題-001; of a case its number and nothing more
 * @param title of the issue; empty of a case
 * @param owner the id of the issue, request, meeting or case whose page tells more
 * @param instanceKey the readable key of the work it belongs to, such as 木更津-R8-依頼-001
 */
@Embeddable
public record Label(
        @Column(name = "owner_id") String owner,
        @Column(name = "number") String number,
        @Column(name = "title") String title,
        @Column(name = "body_id") @Nullable String bodyId,
        @Column(name = "body_name") String bodyName,
        @Column(name = "instance_key") String instanceKey) {

    public static Label of(String owner, String number, String title, @Nullable Body body, String instanceKey) {
        return body == null
                ? new Label(owner, number, title, null, "", instanceKey)
                : new Label(owner, number, title, body.id().value(), body.name(), instanceKey);
    }

    public @Nullable BodyId body() {
        return bodyId == null ? null : new BodyId(bodyId);
    }
}
