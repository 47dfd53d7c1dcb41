package jp.kyogikai.program;

import java.util.List;
import jp.kyogikai.charter.BodyRecords;
import jp.kyogikai.charter.RecordedBody;
import org.springframework.stereotype.Component;

/** The bodies that did something besides meeting (活動台帳にある会議体). */
@Component
class BodiesOfActivities implements BodyRecords {

    private final Undertakings undertakings;

    BodiesOfActivities(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    @Override
    public String name() {
        return "活動台帳";
    }

    @Override
    public List<RecordedBody> bodies() {
        return undertakings.bodies();
    }
}
