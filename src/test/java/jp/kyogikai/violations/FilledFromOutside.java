package jp.kyogikai.violations;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** A class that cannot be built without the framework. */
public class FilledFromOutside {

    @Autowired
    Clock clock;
}
