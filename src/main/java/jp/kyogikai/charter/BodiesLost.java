package jp.kyogikai.charter;

import java.util.List;

/** Raised where bodies are on record that no version of a charter has (要綱設定から消えた会議体). */
final class BodiesLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BodiesLost(List<String> lost) {
        super(String.join("\n", lost));
    }
}
