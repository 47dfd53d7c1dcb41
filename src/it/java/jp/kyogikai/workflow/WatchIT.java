package jp.kyogikai.workflow;

import jp.kyogikai.testing.OnMariaDb;
import org.junit.jupiter.api.DisplayName;

@OnMariaDb
@DisplayName("MariaDBでの期限監視")
class WatchIT extends WatchContract {}
