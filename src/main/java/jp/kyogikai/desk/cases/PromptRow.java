package jp.kyogikai.desk.cases;

import java.util.Objects;
import jp.kyogikai.casework.Prompt;
import jp.kyogikai.shared.Wareki;

/** What one meeting asked of the circle, as the circle reads it (会議からの要請の1件). */
public record PromptRow(String meeting, String on, String kind, String text, String takenBack) {

    static PromptRow of(Prompt prompt) {
        return new PromptRow(
                prompt.meeting(),
                Wareki.dayAndWeekday(prompt.on()),
                prompt.kind().label(),
                prompt.text(),
                Objects.requireNonNullElse(prompt.takenBack(), ""));
    }
}
