package jp.kyogikai.testing;

import jp.kyogikai.shared.CouncilId;
import org.springframework.stereotype.Component;

/** A second council of another shape with people of its own, who know nothing of the first (もう1つの協議会). */
@Component
public class Miharashi {

    public static final CouncilId COUNCIL = new CouncilId("miharashi");
    public static final String SECRETARY = "miharashi-jimu";
    public static final String SUPPORTER = "miharashi-soudan";
    public static final String OTHER_SUPPORTER = "miharashi-soudan2";

    private final Settlers settlers;

    Miharashi(Settlers settlers) {
        this.settlers = settlers;
    }

    /** Registers its people, who log in with the password of the demonstration; the second time nothing happens. */
    public void settleIn() {
        settlers.settle(COUNCIL, "office/miharashi.csv");
    }
}
