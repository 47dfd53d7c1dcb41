package jp.kyogikai.violations;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A class outside the engine module that uses what only that module may. */
public class BorrowedClock {

    Date now() {
        return ClockUtil.getCurrentTime();
    }
}
