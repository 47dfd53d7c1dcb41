package jp.kyogikai.membership;

/** What a person is appointed to do in a body, in the order in which the roster names them (役割). */
public enum AppointmentRole {
    CHAIR("会長・部会長"),
    VICE_CHAIR("副会長・副部会長"),
    MEMBER("委員"),
    SECRETARY("幹事"),
    OBSERVER("オブザーバー"),
    SUPPORTER("相談支援専門員"),
    SECRETARIAT("事務局");

    private final String label;

    AppointmentRole(String label) {
        this.label = label;
    }

    /** The role as the office writes it. */
    public String label() {
        return label;
    }

    /** Whether whoever holds the role is a member of the body and counts towards its quorum (委員). */
    public boolean isMember() {
        return this == CHAIR || this == VICE_CHAIR || this == MEMBER;
    }

    /** Whether whoever holds the role presides, the first of them where both are there (議長となる者). */
    public boolean presides() {
        return this == CHAIR || this == VICE_CHAIR;
    }

    /** The secretariat and the supporters serve the council as a whole; every other role belongs to one body. */
    public boolean isOfWholeCouncil() {
        return this == SECRETARIAT || this == SUPPORTER;
    }
}
