package jp.kyogikai.meeting;

import jp.kyogikai.shared.Received;

/** What the chair says of an agenda or of minutes; the remark tells what to change (会長・部会長の確認). */
public record Review(boolean approved, String remark, Received received, String approver) {}
