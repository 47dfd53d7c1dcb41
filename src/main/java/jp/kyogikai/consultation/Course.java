package jp.kyogikai.consultation;

import java.time.LocalDate;
import jp.kyogikai.shared.ConsultationId;
import org.jspecify.annotations.Nullable;

/**
 * One matter on its way through a body: since when it lies there, how often it was left, whether it still waits (付議の経過).
 *
 * @param number under which it stands on agendas, such as R8-課題-001, or of a report R8-依頼-001
 * @param neededBy by when the outcome is needed; null where no day was given
 */
public record Course(
        ConsultationId id,
        String number,
        Hearing hearing,
        LocalDate openedOn,
        int postponed,
        boolean isWaiting,
        @Nullable LocalDate neededBy) {}
