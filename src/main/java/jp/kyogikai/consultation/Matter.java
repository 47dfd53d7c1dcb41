package jp.kyogikai.consultation;

import jp.kyogikai.shared.IssueId;

/** What is put before a body: the issue it concerns, its number and title, and the question (付議事項). */
public record Matter(IssueId issue, String number, String title, String question) {}
