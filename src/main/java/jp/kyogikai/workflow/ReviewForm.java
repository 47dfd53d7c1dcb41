package jp.kyogikai.workflow;

import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.Review;
import jp.kyogikai.shared.Received;
import jp.kyogikai.shared.Refusal;

/** What the chair answers in a review form, and the word by which the model goes on (確認の様式). */
final class ReviewForm {

    /** The two answers of the form; the model's gateways read their names. */
    enum Answer {
        APPROVED,
        RETURNED
    }

    private ReviewForm() {}

    static Review parse(FormText decision, FormText remark, FormText received, FormText approver) {
        var answer = Choices.parse(Answer.class, decision, "確認の結果");
        if (answer == Answer.RETURNED && remark.typed().isEmpty()) {
            new RemarkMissing().raise();
        }
        return new Review(
                answer == Answer.APPROVED,
                remark.atMost("修正を求める点", 4000),
                Choices.parse(Received.class, received, "受付の方法"),
                approver.required("確認した方の氏名", 100));
    }

    static String answer(Review review) {
        return (review.approved() ? Answer.APPROVED : Answer.RETURNED).name();
    }

    /** A paper is sent back without a word on what to change. */
    record RemarkMissing() implements Refusal {
        @Override
        public String sentence() {
            return "差し戻す場合は、修正を求める点を入力してください。";
        }
    }
}
