package jp.kyogikai.shared;

/** Identifies a person who holds appointments (委員・関係者). */
public record PersonId(String value) {

    public PersonId {
        Ids.check("PersonId", value);
    }

    public static PersonId fresh() {
        return new PersonId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
