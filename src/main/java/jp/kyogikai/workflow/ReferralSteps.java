package jp.kyogikai.workflow;

import java.util.Optional;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.issue.Clarification;
import jp.kyogikai.issue.Extension;
import jp.kyogikai.issue.Investigations;
import jp.kyogikai.issue.Progress;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.ReferralId;

/** What the model of an investigation calls, step by step: ids in, one call, one answer out (調査・検討の手順). */
@ForModels
public class ReferralSteps {

    private static final int MOST = 10_000;

    private final Referrals referrals;
    private final Investigations investigations;
    private final OutOfTurnProcess outOfTurn;
    private final Messages messages;
    private final CurrentActor actor;

    ReferralSteps(
            Referrals referrals,
            Investigations investigations,
            OutOfTurnProcess outOfTurn,
            Messages messages,
            CurrentActor actor) {
        this.outOfTurn = outOfTurn;
        this.referrals = referrals;
        this.investigations = investigations;
        this.messages = messages;
        this.actor = actor;
    }

    public String recordReply(
            String referralId,
            FormText reply,
            FormText remark,
            FormText received,
            FormText receivedOn,
            FormText replier) {
        var given = ReplyForm.parse(reply, remark, received, receivedOn, replier);
        referrals.reply(new ReferralId(referralId), given, actor.get());
        return given.kind().name();
    }

    public void recordClarification(String referralId, FormText clarification, FormText question, FormText dueOn) {
        referrals.clarify(
                new ReferralId(referralId),
                new Clarification(
                        clarification.required("照会への回答", MOST),
                        question.required("論点", MOST),
                        TypedSchedule.date(dueOn, "期限")),
                actor.get());
    }

    public void recordInvestigation(
            String referralId,
            FormRows activities,
            FormText interim,
            FormText extendedTo,
            FormText extensionReason,
            FormText report) {
        investigations.record(
                new ReferralId(referralId),
                new Progress(
                        ActivityRow.parse(activities),
                        interim.atMost("中間報告", MOST),
                        extension(extendedTo, extensionReason).orElse(null),
                        report.atMost("報告書案", MOST)),
                actor.get());
    }

    public void send(String referralId) {
        investigations.send(new ReferralId(referralId), actor.get());
    }

    public String submit(String referralId) {
        return outOfTurn
                .asked(investigations.submit(new ReferralId(referralId)))
                .value();
    }

    public String conclude(String referralId, String consultationId) {
        return investigations
                .conclude(new ReferralId(referralId), new ConsultationId(consultationId), actor.get())
                .name();
    }

    /** Ends the request and tells the one process that waits for its answer, in one transaction. */
    public void tellRequester(String referralId) {
        referrals.told(new ReferralId(referralId));
        messages.tell(Handshake.referralAnswered(referralId));
    }

    /** More time is asked for by giving a day; a reason without a day asks for nothing and is refused. */
    private static Optional<Extension> extension(FormText to, FormText reason) {
        return to.typed().isEmpty() && reason.typed().isEmpty()
                ? Optional.empty()
                : Optional.of(new Extension(TypedSchedule.date(to, "延長後の期限"), reason.required("期限を延長する理由", MOST)));
    }
}
