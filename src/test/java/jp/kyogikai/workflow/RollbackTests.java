package jp.kyogikai.workflow;

import jp.kyogikai.testing.InKyogikai;

@InKyogikai
class RollbackTests extends RollbackContract {}
