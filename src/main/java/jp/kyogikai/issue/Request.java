package jp.kyogikai.issue;

import java.time.LocalDate;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/** What one body asks another to investigate, until when, and why (依頼の内容). */
record Request(
        BodyId requester,
        BodyId to,
        String question,
        String reason,
        LocalDate due,
        @Nullable MeetingId meeting) {}
