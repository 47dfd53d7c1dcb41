package jp.kyogikai.program;

import jp.kyogikai.shared.PlanItemId;
import org.jspecify.annotations.Nullable;

/** One row of the draft of a plan; the id is null where the row is new (計画の原案の1行). */
public record PlanLine(@Nullable PlanItemId id, PlanEntry entry) {}
