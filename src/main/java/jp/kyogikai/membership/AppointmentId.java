package jp.kyogikai.membership;

import jp.kyogikai.shared.Ids;

/** Identifies one appointment of a person to an office (委嘱). */
public record AppointmentId(String value) {

    static AppointmentId fresh() {
        return new AppointmentId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
