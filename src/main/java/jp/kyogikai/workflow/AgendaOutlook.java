package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kyogikai.consultation.Waiting;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.MeetingId;
import org.springframework.stereotype.Component;

/**
 * What lies ahead of the issues that a meeting may take up: one outlook serves them all, since they wait for the same
 * body and go the same way from there (次第を作成するときの上程見込み).
 */
@Component
class AgendaOutlook {

    private final IssueRegister register;
    private final Outlooks outlooks;

    AgendaOutlook(IssueRegister register, Outlooks outlooks) {
        this.register = register;
        this.outlooks = outlooks;
    }

    /** Empty where no issue waits. */
    String sentence(MeetingId meeting, List<Waiting> matters) {
        return matters.stream().allMatch(matter -> matter.issue() == null)
                ? ""
                : outlooks.through(meeting).map(Outlook::sentence).orElse("");
    }

    /** Of those that cannot wait, before the body of which it speaks: the proposal, and what a meeting out of turn saves. */
    Map<ConsultationId, String> proposals(MeetingId meeting, List<Waiting> matters) {
        if (!outlooks.isFirst(meeting)) {
            return Map.of();
        }
        var issues =
                matters.stream().map(Waiting::issue).filter(Objects::nonNull).toList();
        var urgent = register.proposalsForUrgent(issues);
        var saved = urgent.isEmpty()
                ? ""
                : outlooks.asFarAs(meeting).map(Outlook::saved).orElse("");
        return matters.stream()
                .filter(matter -> matter.issue() != null && urgent.containsKey(matter.issue()))
                .collect(toMap(Waiting::id, matter -> urgent.get(matter.issue()) + saved));
    }
}
