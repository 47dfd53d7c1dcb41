package jp.kyogikai.duty;

import java.util.List;

/** Some overdue duties, and whether more follow (期限超過の一覧の1ページ). */
public record OverduePage(List<DutyCard> duties, boolean hasMore) {}
