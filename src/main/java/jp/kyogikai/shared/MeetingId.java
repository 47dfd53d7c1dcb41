package jp.kyogikai.shared;

/** Identifies one meeting of a body (会議). */
public record MeetingId(String value) {

    public MeetingId {
        Ids.check("MeetingId", value);
    }

    public static MeetingId fresh() {
        return new MeetingId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
