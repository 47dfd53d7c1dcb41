package jp.kyogikai.issue;

import java.time.LocalDate;
import jp.kyogikai.shared.Received;

/** What the chair of a subcommittee answered to a request, when, and how the office heard of it (依頼への回答の内容). */
public record Reply(ReplyKind kind, String remark, Received received, LocalDate on, String by) {}
