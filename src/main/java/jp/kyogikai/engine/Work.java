package jp.kyogikai.engine;

import jp.kyogikai.shared.CouncilId;

/**
 * One running process as people know it (進行中の業務).
 *
 * @param key the readable key, such as 木更津-R8-依頼-001
 */
public record Work(CouncilId council, String key) {}
