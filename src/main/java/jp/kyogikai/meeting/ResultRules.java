package jp.kyogikai.meeting;

import java.util.function.ToIntFunction;
import jp.kyogikai.charter.AllowedOutcomes;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.ConsultationId;

/**
 * What a meeting may make of one item, rule by rule; the first that is broken is the refusal (結果の決まり).
 *
 * @param offered what the body may make of a matter on the day of the meeting
 */
record ResultRules(
        Meeting meeting,
        Body body,
        AllowedOutcomes offered,
        QuorumCount quorum,
        ToIntFunction<ConsultationId> postponements) {

    void check(AgendaItem item, ItemResult result) {
        isComplete(item, result);
        isAllowed(item, result);
        saysWhy(item, result);
        isNotLeftToWritingInVain(item, result);
        if (quorum.isMet() && meeting.isInWriting()) {
            isCarried(item, result);
        } else if (quorum.isMet()) {
            isNotLeftForEver(item, result);
        }
    }

    /** A matter has an outcome, and nothing else has one. */
    private static void isComplete(AgendaItem item, ItemResult result) {
        var isMatter = item.consultation().isPresent();
        if (isMatter ? result.handling() == Handling.NOTED : result.outcome() != null) {
            new ResultMissing(item.entry().title()).raise();
        }
    }

    private void isAllowed(AgendaItem item, ItemResult result) {
        var outcome = result.outcome();
        var allowed = allowed(item);
        if (outcome == null || allowed.list().contains(outcome)) {
            return;
        }
        var title = item.entry().title();
        if (!item.isClosed() && body.offeredOutcomes().list().contains(outcome)) {
            new NobodyToAsk(title, body.name(), meeting.schedule().on(), allowed.list()).raise();
        }
        if (!item.isClosed() && body.outcomes().contains(outcome)) {
            new OutcomeOfNoReport(title, outcome, allowed.list()).raise();
        }
        new OutcomeNotAllowed(body.name(), title, outcome, allowed.list(), allowed.article()).raise();
    }

    private static void saysWhy(AgendaItem item, ItemResult result) {
        var outcome = result.outcome();
        if (item.isClosed() && !result.reason().isBlank()) {
            new AdviceOnly(item.entry().title()).raise();
        }
        if (outcome != null && outcome.needsReason() && result.reason().isBlank()) {
            new ReasonMissing(item.entry().title(), outcome.label()).raise();
        }
    }

    /** Without a quorum an open matter may be left to writing, where the charter knows that. */
    private void isNotLeftToWritingInVain(AgendaItem item, ItemResult result) {
        var title = item.entry().title();
        if (meeting.isInWriting() && result.handling() == Handling.REPORTED) {
            new WritingRefusal.NoTalk(title).raise();
        }
        if (result.handling() != Handling.WRITTEN) {
            return;
        }
        if (meeting.isInWriting()) {
            new WritingRefusal.InWritingAlready(title).raise();
        }
        if (!body.written().allowed()) {
            new WritingRefusal.NotKnown(body).raise();
        }
        if (quorum.isMet()) {
            new WritingRefusal.CanDecideNow(title).raise();
        }
        if (item.isClosed() || item.consultation().isEmpty()) {
            new WritingRefusal.OnlyMatters(title).raise();
        }
    }

    /** What the ballots do not carry is for a meeting to talk about. */
    private void isCarried(AgendaItem item, ItemResult result) {
        var tally = meeting.tally(item.id());
        if (item.needsQuorum(result) && !body.decision().carries(tally.ayes(), tally.noes())) {
            new WritingRefusal.NotCarried(item.entry().title(), tally, body.decision()).raise();
        }
    }

    /** A quorate body comes to a conclusion in the end; without a quorum it cannot, and in writing it need not. */
    private void isNotLeftForEver(AgendaItem item, ItemResult result) {
        var times = item.consultation().map(postponements::applyAsInt).orElse(0);
        if (result.handling() == Handling.POSTPONED && body.postponement().isUsedUp(times)) {
            new PostponedTooOften(
                            item.entry().title(),
                            times,
                            body.postponement(),
                            allowed(item).list())
                    .raise();
        }
    }

    private AllowedOutcomes allowed(AgendaItem item) {
        return item.isClosed() ? body.caseReview().outcomes() : offered;
    }
}
