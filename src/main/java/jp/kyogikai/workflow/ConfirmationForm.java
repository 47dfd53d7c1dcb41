package jp.kyogikai.workflow;

import jp.kyogikai.engine.FormText;

/** What a second person answers about a text that is to leave its case (匿名化の確認の様式). */
record ConfirmationForm(int seen, ReviewForm.Answer answer, String remark) {

    static ConfirmationForm parse(FormText revision, FormText decision, FormText remark) {
        var answer = Choices.parse(ReviewForm.Answer.class, decision, "確認の結果");
        if (answer == ReviewForm.Answer.RETURNED && remark.typed().isEmpty()) {
            new ReviewForm.RemarkMissing().raise();
        }
        return new ConfirmationForm(seen(revision), answer, remark.atMost("修正を求める点", 4000));
    }

    boolean isApproved() {
        return answer == ReviewForm.Answer.APPROVED;
    }

    /** Anything but a number is no state of the text. */
    private static int seen(FormText revision) {
        var typed = revision.typed();
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
