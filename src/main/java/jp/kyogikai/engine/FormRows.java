package jp.kyogikai.engine;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.kyogikai.shared.Refusal;

/**
 * The rows of a list in a form: shown fresh at each opening, handed to a step when submitted, never stored by the
 * engine (一覧欄の内容).
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // the engine wants to be able to write what it passes through
public final class FormRows {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final String json;
    private final boolean submitted;

    private FormRows(String json, boolean submitted) {
        this.json = json;
        this.submitted = submitted;
    }

    /** Rows for the form to show; each is a record whose component names are the keys of the fields. */
    public static FormRows show(List<? extends Record> rows) {
        try {
            return new FormRows(JSON.writeValueAsString(rows), false);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("rows of a form must be plain records", e);
        }
    }

    /** Rows as they came back from a form or a caller of the API; of a list left out of a start form comes nothing. */
    public static FormRows submitted(String json) {
        return new FormRows(json, !json.isEmpty());
    }

    /** The submitted rows, field by field; refuses what is missing or is no list of rows. */
    public List<FormRow> rows() {
        if (!submitted) {
            new NotSubmitted().raise();
        }
        return read().stream().map(FormRow::new).toList();
    }

    /** The submitted rows, none where the form sent no list: forms leave out a list that is empty or hidden. */
    public List<FormRow> rowsIfAny() {
        return submitted && !json.isEmpty() ? rows() : List.of(); // empty: a start form left its list out
    }

    private List<Map<String, Object>> read() {
        try {
            var rows = JSON.readTree(json);
            if (!isListOfRows(rows)) {
                throw new NotRows().raised();
            }
            return JSON.convertValue(rows, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new NotRows().raised();
        }
    }

    private static boolean isListOfRows(JsonNode json) {
        return json.isArray() && StreamSupport.stream(json.spliterator(), false).allMatch(JsonNode::isObject);
    }

    String json() {
        return json;
    }

    /** A form came back without its list. */
    public record NotSubmitted() implements Refusal {
        @Override
        public String sentence() {
            return "一覧の内容が送信されていません。画面を開き直して、もう一度入力してください。";
        }
    }

    /** The list of a form cannot be read. */
    public record NotRows() implements Refusal {
        @Override
        public String sentence() {
            return "送信された一覧の形式が正しくないため、受け付けられません。画面を開き直して、もう一度入力してください。";
        }
    }
}
