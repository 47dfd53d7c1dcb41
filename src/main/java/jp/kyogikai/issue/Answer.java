package jp.kyogikai.issue;

import java.time.LocalDate;
import jp.kyogikai.shared.OriginId;
import org.jspecify.annotations.Nullable;

/** What one origin was told and when; nothing as long as the answer is owed (出所への回答). */
public record Answer(
        OriginId id,
        Origin origin,
        @Nullable String text,
        @Nullable LocalDate on) {

    static Answer of(IssueOrigin origin) {
        return new Answer(origin.id(), origin.origin(), origin.answerText(), origin.answeredOn());
    }
}
