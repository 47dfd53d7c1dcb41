package jp.kyogikai.mail;

import jp.kyogikai.shared.Ids;

/** Identifies one document, in one version, on its way to several people (送付). */
public record DispatchId(String value) {

    static DispatchId fresh() {
        return new DispatchId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
