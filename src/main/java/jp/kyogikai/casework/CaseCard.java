package jp.kyogikai.casework;

import java.time.LocalDate;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CouncilId;

/** What a list shows of a case; nothing of its text (個別事例の概要). */
public record CaseCard(
        CaseId id, CouncilId council, String number, String pseudonym, CaseState state, LocalDate openedOn) {}
