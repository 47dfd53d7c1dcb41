package jp.kyogikai.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.workflow.DeadlineAudit;
import jp.kyogikai.workflow.HandshakeAudit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Every process test ends with tables and engine in agreement about who waits for what and what is owed when (待ち合わせと期限の点検). */
public final class HandshakesKept implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        var house = SpringExtension.getApplicationContext(test);

        assertThat(house.getBean(HandshakeAudit.class).faults()).isEmpty();
        assertThat(house.getBean(DeadlineAudit.class).faults()).isEmpty();
    }
}
