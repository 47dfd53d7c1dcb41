package jp.kyogikai.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When and how the results of a meeting were told in short (結果概要の周知).
 *
 * @param how such as ホームページに掲載
 * @param by the account that entered it
 */
@Embeddable
public record OutlineTold(
        @Column(name = "outline_told_on") LocalDate on,
        @Column(name = "outline_told_how") String how,
        @Column(name = "outline_told_by") String by) {}
