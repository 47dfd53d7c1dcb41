package jp.kyogikai.desk.issues;

import jp.kyogikai.issue.Answer;
import jp.kyogikai.shared.Wareki;

/** Who raised an issue, when, and when the answer went out (出所と回答の1行). */
public record AnswerView(String originId, String addressee, String raisedOn, String answeredOn) {

    static AnswerView of(Answer answer) {
        return new AnswerView(
                answer.id().value(),
                answer.origin().addressee(),
                Wareki.day(answer.origin().raisedOn()),
                answer.on() == null ? "" : Wareki.day(answer.on()));
    }
}
