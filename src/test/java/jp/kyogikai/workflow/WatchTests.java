package jp.kyogikai.workflow;

import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("期限監視と同時に起きること")
class WatchTests extends WatchContract {}
