package jp.kyogikai.program;

import jp.kyogikai.shared.PlanItemId;
import org.jspecify.annotations.Nullable;

/** What a body says in its report about one item of the plan (計画の事項についての報告). */
public record ItemRemark(PlanItemId item, @Nullable Achievement achieved, String remark) {}
