package jp.kyogikai.engine;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jp.kyogikai.shared.TypedText;

/** What is typed into one field of a form: shown fresh, handed to a step, never stored by the engine (入力欄の内容). */
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // the engine wants to be able to write what it passes through
public final class FormText {

    private final String text;
    private final boolean submitted;

    private FormText(String text, boolean submitted) {
        this.text = text;
        this.submitted = submitted;
    }

    /** A text for the form to show. */
    public static FormText show(String text) {
        return new FormText(text, false);
    }

    /** A text as it came back from a form or a caller of the API. */
    public static FormText submitted(String text) {
        return new FormText(text, true);
    }

    /** What was typed, without blanks at its ends; empty where nothing was typed. */
    public String typed() {
        return submitted ? text.strip() : "";
    }

    /** Whether exactly this was chosen; for gateways that follow a form directly. */
    public boolean is(String choice) {
        return typed().equals(choice);
    }

    /** What was typed into a field that must not stay empty; the label names it for the refusal. */
    public String required(String label) {
        return TypedText.required(label, typed());
    }

    /** What was typed into a field that must be filled and holds at most so many characters. */
    public String required(String label, int most) {
        return TypedText.required(label, typed(), most);
    }

    /** What was typed, which may be nothing and at most so many characters. */
    public String atMost(String label, int most) {
        return TypedText.atMost(label, typed(), most);
    }

    String shown() {
        return text;
    }
}
