package jp.kyogikai.meeting;

import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;

/** What the office fixes when it begins to prepare a meeting (開催の計画). */
public record Plan(CouncilId council, BodyId body, MeetingKind kind, Schedule schedule) {}
