package jp.kyogikai.casework;

import jakarta.persistence.Embeddable;

/** Who sits in one meeting on a case; chosen for it, often without a login (参加者). */
@Embeddable
public record Participant(String name, String organisation, String role) {}
