package jp.kyogikai.workflow;

import jp.kyogikai.testing.InKyogikai;

@InKyogikai
class SliceTests extends SliceContract {}
