package jp.kyogikai.membership;

import java.util.UUID;

/** Identifies one appointment of a person to an office (委嘱). */
public record AppointmentId(String value) {

    static AppointmentId fresh() {
        return new AppointmentId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
