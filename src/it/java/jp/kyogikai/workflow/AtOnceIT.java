package jp.kyogikai.workflow;

import jp.kyogikai.testing.OnMariaDb;

@OnMariaDb
class AtOnceIT extends AtOnceContract {}
