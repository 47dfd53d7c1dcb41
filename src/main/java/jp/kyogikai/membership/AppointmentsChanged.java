package jp.kyogikai.membership;

import jp.kyogikai.shared.CouncilId;

/** Who serves in a council has changed, told within the same transaction so that rights follow at once (委嘱の変更). */
public record AppointmentsChanged(CouncilId council) {}
