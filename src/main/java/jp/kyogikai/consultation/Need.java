package jp.kyogikai.consultation;

import java.time.LocalDate;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;

/** A matter whose outcome is needed by a day; it waits for a body (期限のある付議). */
public record Need(ConsultationId id, CouncilId council, BodyId body, String number, String title, LocalDate by) {}
