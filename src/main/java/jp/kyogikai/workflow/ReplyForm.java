package jp.kyogikai.workflow;

import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Reply;
import jp.kyogikai.issue.ReplyKind;
import jp.kyogikai.shared.Received;

/** What a subcommittee answers to a request, as the form sends it (依頼への回答の様式). */
final class ReplyForm {

    private ReplyForm() {}

    static Reply parse(FormText reply, FormText remark, FormText received, FormText receivedOn, FormText replier) {
        return new Reply(
                Choices.parse(ReplyKind.class, reply, "回答"),
                remark.atMost("照会の内容・辞退の理由", 4000),
                Choices.parse(Received.class, received, "受付の方法"),
                TypedSchedule.date(receivedOn, "回答を受けた日"),
                replier.required("回答した方の氏名", 100));
    }
}
