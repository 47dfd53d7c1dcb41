package jp.kyogikai.duty;

import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * Which overdue duties of a council are asked for; what is left out is not asked about (期限超過の絞り込み).
 *
 * @param holder whose turn it is now, in the words of the list
 * @param withCases whether the numbers of single cases may be shown to whoever asks
 */
public record OverdueFilter(
        CouncilId council,
        @Nullable BodyId body,
        @Nullable String holder,
        @Nullable DutyKind kind,
        boolean withCases) {}
