package jp.kyogikai.testing;

import jp.kyogikai.shared.CouncilId;
import org.springframework.stereotype.Component;

/** The council whose charter changes on {@link OfficeFolder#CHANGE}, with people of its own (要綱を改正する協議会). */
@Component
public class Kaisei {

    public static final CouncilId COUNCIL = new CouncilId(OfficeFolder.CHANGING);
    public static final String SECRETARY = "kaisei-jimu";
    public static final String SUPPORTER = "kaisei-soudan";

    private final Settlers settlers;

    Kaisei(Settlers settlers) {
        this.settlers = settlers;
    }

    /** Registers its people, who log in with the password of the demonstration; the second time nothing happens. */
    public void settleIn() {
        settlers.settle(COUNCIL, "office/kaisei.csv");
    }
}
