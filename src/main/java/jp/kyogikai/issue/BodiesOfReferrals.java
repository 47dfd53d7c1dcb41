package jp.kyogikai.issue;

import java.util.List;
import jp.kyogikai.charter.BodyRecords;
import jp.kyogikai.charter.RecordedBody;
import org.springframework.stereotype.Component;

/** The bodies that were asked to investigate (調査・検討の依頼を受けた会議体). */
@Component
class BodiesOfReferrals implements BodyRecords {

    private final KeptReferrals keptReferrals;

    BodiesOfReferrals(KeptReferrals keptReferrals) {
        this.keptReferrals = keptReferrals;
    }

    @Override
    public String name() {
        return "調査・検討の依頼";
    }

    @Override
    public List<RecordedBody> bodies() {
        return keptReferrals.bodies();
    }
}
