package jp.kyogikai.charter;

import java.util.List;

/** A book in which bodies are on record, which no charter may forget (会議体の記録). */
public interface BodyRecords {

    /** What the records are called, such as 会議台帳. */
    String name();

    /** Every body of which there is a record, each once. */
    List<RecordedBody> bodies();
}
