package jp.kyogikai.shared;

/** Identifies one item on the agenda of one meeting (議題). */
public record AgendaItemId(String value) {

    public AgendaItemId {
        Ids.check("AgendaItemId", value);
    }

    public static AgendaItemId fresh() {
        return new AgendaItemId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
