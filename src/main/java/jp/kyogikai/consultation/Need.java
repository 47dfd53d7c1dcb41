package jp.kyogikai.consultation;

import java.time.LocalDate;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import org.jspecify.annotations.Nullable;

/**
 * A matter whose outcome is needed by a day; it waits for a body (期限のある付議).
 *
 * @param issue the issue it concerns; null where it concerns none
 */
public record Need(
        ConsultationId id,
        CouncilId council,
        BodyId body,
        @Nullable IssueId issue,
        String number,
        String title,
        LocalDate by) {}
