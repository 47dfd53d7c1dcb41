package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.kyogikai.engine.OverdueIncidents;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("期限監視と同時に起きること")
class WatchTests extends WatchContract {

    @Autowired
    Miharashi miharashi;

    @Autowired
    OverdueIncidents incidents;

    @Test
    @DisplayName("M4 2つの協議会の期限超過は、一度の見回りで、それぞれの協議会の業務にだけ示す")
    void twoCouncilsAreNeverMixed() {
        miharashi.settleIn();
        var other = office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
        var ours = issueWithMeasures(1);
        var theirs = other.registerIssue("みはらし市の課題" + UUID.randomUUID(), "shien");
        plan(theirs, 1);

        watch.after(12);

        assertThat(watch.shownOn(ours)).hasSize(1);
        assertThat(watch.shownOn(theirs)).hasSize(1);
        assertThat(incidents.shown(Office.COUNCIL)).contains(duty(ours)).doesNotContain(duty(theirs));
        assertThat(incidents.shown(Miharashi.COUNCIL.value()))
                .contains(duty(theirs))
                .doesNotContain(duty(ours));
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(theirs)
                        .singleResult()
                        .getTenantId())
                .isEqualTo(Miharashi.COUNCIL.value());
        assertThat(audit.faults()).isEmpty();
    }
}
