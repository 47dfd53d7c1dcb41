package jp.kyogikai.casework;

import org.jspecify.annotations.Nullable;

/** One meeting on a case: its plan, and its record when it was held (個別支援会議の1回). */
public record MeetingSheet(
        int ordinal, SupportPlan plan, @Nullable SupportMinutes minutes) {}
