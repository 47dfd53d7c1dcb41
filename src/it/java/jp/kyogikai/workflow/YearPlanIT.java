package jp.kyogikai.workflow;

import jp.kyogikai.testing.OnMariaDb;
import org.junit.jupiter.api.DisplayName;

@OnMariaDb
@DisplayName("MariaDBでの年間会議サイクル")
class YearPlanIT extends YearPlanContract {}
