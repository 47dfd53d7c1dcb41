package jp.kyogikai.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * When and where the circle meets next, and with whom (個別支援会議の予定).
 *
 * @param leadOffice which office leads the support (主担当); may be empty at first
 */
public record SupportPlan(LocalDate on, String place, String leadOffice, List<Participant> participants) {

    public SupportPlan {
        participants = List.copyOf(participants);
    }
}
