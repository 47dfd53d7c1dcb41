package jp.kyogikai.engine;

import java.util.Map;

/** One submitted row of a list: fields by key, read as what the step expects (一覧の1行). */
public final class FormRow {

    private final Map<String, Object> fields;

    FormRow(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** The typed text without blanks at its ends; empty where the field is missing. */
    public String text(String key) {
        var value = fields.get(key);
        return value == null ? "" : value.toString().strip();
    }

    /** The typed text, refused when longer than the field holds; the label names it for the refusal. */
    public String text(String key, String label, int most) {
        return FormText.submitted(text(key)).atMost(label, most);
    }

    /** The same, refused when empty. */
    public String required(String key, String label, int most) {
        return FormText.submitted(text(key)).required(label, most);
    }

    /** A whole number, or the given one where the field is empty or holds none. */
    public int number(String key, int otherwise) {
        return fields.get(key) instanceof Number number ? number.intValue() : otherwise;
    }

    public boolean isChecked(String key) {
        return Boolean.TRUE.equals(fields.get(key));
    }
}
