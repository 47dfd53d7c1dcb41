package jp.kyogikai.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.workflow.HandshakeAudit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Every process test ends with tables and engine in agreement about who waits for what (待ち合わせの点検). */
public final class HandshakesKept implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        var audit = SpringExtension.getApplicationContext(test).getBean(HandshakeAudit.class);

        assertThat(audit.faults()).isEmpty();
    }
}
