package jp.kyogikai.desk.cases;

import jp.kyogikai.casework.OpenPrompt;
import jp.kyogikai.shared.Wareki;

/** One prompt that the office may still take back (対応を待つ要請の1行). */
public record OpenPromptRow(String id, String number, String kind, String meeting, String enteredOn) {

    static OpenPromptRow of(OpenPrompt one) {
        return new OpenPromptRow(
                one.id().value(), one.number(), one.kind().label(), one.meeting(), Wareki.day(one.enteredOn()));
    }
}
