package jp.kyogikai.workflow;

import jp.kyogikai.testing.InKyogikai;

@InKyogikai
class AtOnceTests extends AtOnceContract {}
