package jp.kyogikai.desk.cases;

import jp.kyogikai.casework.Prompt;
import jp.kyogikai.shared.Wareki;

/** What one meeting asked of the circle, as the circle reads it (会議からの要請の1件). */
public record PromptRow(String meeting, String on, String kind, String text) {

    static PromptRow of(Prompt prompt) {
        return new PromptRow(
                prompt.meeting(),
                Wareki.dayAndWeekday(prompt.on()),
                prompt.kind().label(),
                prompt.text());
    }
}
