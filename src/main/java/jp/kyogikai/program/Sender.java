package jp.kyogikai.program;

import jp.kyogikai.shared.Received;

/** Whose word a draft is and how it reached the office (提出した方と受付の方法). */
public record Sender(String name, Received received) {}
