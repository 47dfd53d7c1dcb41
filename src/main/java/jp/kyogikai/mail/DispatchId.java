package jp.kyogikai.mail;

import java.util.UUID;

/** Identifies one document, in one version, on its way to several people (送付). */
public record DispatchId(String value) {

    static DispatchId fresh() {
        return new DispatchId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
