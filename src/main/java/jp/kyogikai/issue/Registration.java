package jp.kyogikai.issue;

import jp.kyogikai.shared.CouncilId;

/** What the office writes down when an issue comes in; the text is free of personal data (課題の受付内容). */
public record Registration(
        CouncilId council, String title, String description, Category category, Urgency urgency, Origin origin) {}
