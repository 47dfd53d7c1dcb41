package jp.kyogikai.issue;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;

/**
 * A report that an issue waits for, which only a meeting of the body asked can adopt (待たれる報告).
 *
 * @param due until when it was asked for
 * @param draft its draft, where that waits for a meeting of the body already
 */
public record AwaitedReport(BodyId body, LocalDate due, Optional<ConsultationId> draft) {}
