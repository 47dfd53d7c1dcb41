package jp.kyogikai.shared;

/** Identifies one meeting in the plan of a year, before it is one in the book (年間計画の1件). */
public record PlannedMeetingId(String value) {

    public PlannedMeetingId {
        Ids.check("PlannedMeetingId", value);
    }

    public static PlannedMeetingId fresh() {
        return new PlannedMeetingId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
