package jp.kyogikai.workflow;

import jp.kyogikai.testing.OnMariaDb;

@OnMariaDb
class SliceIT extends SliceContract {}
