package jp.kyogikai.shared;

/** Identifies one matter before one body (付議). */
public record ConsultationId(String value) {

    public ConsultationId {
        Ids.check("ConsultationId", value);
    }

    public static ConsultationId fresh() {
        return new ConsultationId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
