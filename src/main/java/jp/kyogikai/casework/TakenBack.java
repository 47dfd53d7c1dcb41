package jp.kyogikai.casework;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That something let out by mistake was taken back, by whom and why (取戻しの記録). */
@Embeddable
public record TakenBack(Instant takenBackAt, String takenBackBy, String reason) {}
