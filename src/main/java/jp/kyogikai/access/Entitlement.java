package jp.kyogikai.access;

import java.util.Set;
import jp.kyogikai.shared.CouncilId;

/** What one account is entitled to on a day (権限). */
record Entitlement(Username username, String name, Set<OfficeGroup> groups, Set<CouncilId> councils) {}
