package jp.kyogikai.issue;

import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.OriginId;

/** An issue just registered, and the origin that will get its answer (登録された課題). */
public record Raised(IssueId issue, OriginId origin) {}
