package jp.kyogikai.workflow;

import jp.kyogikai.shared.ReferralId;
import org.springframework.stereotype.Component;

@Component
public class ReferralProcess {

    public void start(ReferralId id) {
        throw new UnsupportedOperationException(id.value());
    }
}
