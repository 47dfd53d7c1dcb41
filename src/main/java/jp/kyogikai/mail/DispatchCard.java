package jp.kyogikai.mail;

import jp.kyogikai.shared.CouncilId;

/** One document in one version, as others may know it (送付の概要). */
public record DispatchCard(
        DispatchId id, CouncilId council, DispatchKind kind, String subject, int version, String title) {}
