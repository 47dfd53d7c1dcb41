package jp.kyogikai.issue;

import java.time.LocalDate;
import jp.kyogikai.shared.Received;
import org.jspecify.annotations.Nullable;

/** One line of the history of a request; due days where an extension moved them (依頼の経過の1行). */
public record ReferralEntry(
        ReferralEventKind kind,
        LocalDate on,
        String text,
        String by,
        @Nullable Received received,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter) {

    static ReferralEntry of(ReferralEventKind kind, LocalDate on, String text) {
        return new ReferralEntry(kind, on, text, "", null, null, null);
    }

    /** The answer to what was asked back; a former question and a former due date are kept with it. */
    static ReferralEntry clarified(LocalDate on, String answer, Request before, Request after) {
        var text = after.question().equals(before.question()) ? answer : answer + "\n（改める前の論点）" + before.question();
        return after.due().equals(before.due())
                ? of(ReferralEventKind.CLARIFIED, on, text)
                : new ReferralEntry(ReferralEventKind.CLARIFIED, on, text, "", null, before.due(), after.due());
    }
}
