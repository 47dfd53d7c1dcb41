package jp.kyogikai.workflow;

import java.util.stream.Collectors;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Need;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.Wareki;

/** What the form shows by which the office judges on a meeting out of turn, read fresh at each opening (随時開催の要否の様式). */
@ForModels
public class OutOfTurnForms {

    private final Consulting consulting;
    private final Councils councils;
    private final MeetingBook book;
    private final Outlooks outlooks;

    OutOfTurnForms(Consulting consulting, Councils councils, MeetingBook book, Outlooks outlooks) {
        this.outlooks = outlooks;
        this.consulting = consulting;
        this.councils = councils;
        this.book = book;
    }

    /** The issue on whose page the whole way stands. */
    public FormText issue(String consultationId) {
        var issue = need(consultationId).issue();
        return FormText.show(issue == null ? "" : issue.value());
    }

    public FormText title(String consultationId) {
        var need = need(consultationId);
        return FormText.show(need.number() + "　" + need.title());
    }

    public FormText body(String consultationId) {
        return FormText.show(bodyName(need(consultationId)));
    }

    public FormText by(String consultationId) {
        return FormText.show(Wareki.dayAndWeekday(need(consultationId).by()));
    }

    /** The meetings of the body ahead, in one sentence. */
    public FormText ahead(String consultationId) {
        var need = need(consultationId);
        var ahead = book.ahead(need.council(), need.body()).stream()
                .map(card -> card.title() + "（"
                        + Wareki.dayAndWeekday(card.schedule().on()) + "）")
                .collect(Collectors.joining("、"));
        return FormText.show(ahead.isEmpty() ? "予定されている会議はありません。" : "予定されている会議：" + ahead);
    }

    /** When the issue would be heard without a meeting out of turn, and what one would save; empty for other matters. */
    public FormText outlook(String consultationId) {
        return FormText.show(
                outlooks.of(need(consultationId)).map(Outlook::sentence).orElse(""));
    }

    /** The readable key of the instance in Cockpit. */
    public String businessKey(String consultationId) {
        var need = need(consultationId);
        return councils.council(need.council()).shortName() + "-" + need.number() + "-随時開催";
    }

    /** The end of the day until which the outcome is needed. */
    public String due(String consultationId) {
        return need(consultationId).by() + "T23:59:59";
    }

    private String bodyName(Need need) {
        return councils.council(need.council()).body(need.body()).name();
    }

    private Need need(String consultationId) {
        return consulting.need(new ConsultationId(consultationId)).orElseThrow();
    }
}
