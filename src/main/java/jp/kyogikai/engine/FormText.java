package jp.kyogikai.engine;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jp.kyogikai.shared.Refusal;

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
        if (typed().isEmpty()) {
            new Empty(label).raise();
        }
        return typed();
    }

    /** What was typed into a field that must be filled and holds at most so many characters. */
    public String required(String label, int most) {
        required(label);
        return atMost(label, most);
    }

    /** What was typed, which may be nothing and at most so many characters. */
    public String atMost(String label, int most) {
        var length = typed().codePointCount(0, typed().length());
        if (length > most) {
            new TooLong(label, length, most).raise();
        }
        return typed();
    }

    String shown() {
        return text;
    }

    /** A field that must be filled is empty. */
    public record Empty(String label) implements Refusal {
        @Override
        public String sentence() {
            return "「" + label + "」が入力されていません。入力してから、もう一度送信してください。";
        }
    }

    /** A text is longer than its field. */
    public record TooLong(String label, int length, int most) implements Refusal {
        @Override
        public String sentence() {
            return "「%s」は%,d字以内で入力してください（現在%,d字）。".formatted(label, most, length);
        }
    }
}
