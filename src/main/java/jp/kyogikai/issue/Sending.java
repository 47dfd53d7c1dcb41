package jp.kyogikai.issue;

import java.time.LocalDate;

/** What the office sends to the region or the prefecture, and by when a reply is asked for (送付の内容). */
public record Sending(String addressee, String content, LocalDate sentOn, LocalDate replyDue) {}
