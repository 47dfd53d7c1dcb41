package jp.kyogikai.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Tier;

/** To whom an overdue duty goes on: whose turn it was, the secretariat, the coordination body (期限超過の引継ぎ). */
record Escalation(Council council) {

    private static final String REASON = "期限を%d日過ぎたため（%d日ごとに引き継ぐ。根拠：%s）";
    private static final String GONE = "引き継いだ会議体がなくなったため";

    /**
     * Hands a duty on as often as the charter says for the days it is over; a council without such a body stops before,
     * and what lies with a body that is no more goes to whose turn it would be without that one.
     */
    void apply(Duty duty, Changing now) {
        var over = duty.card().daysOver(now.on());
        var rule = council.deadlines().overdue();
        var chain = chain(duty.holder(), now.on());
        var step = Math.min(rule.steps(over), chain.size() - 1);
        if (step > duty.escalated()) {
            duty.escalate(step, chain.get(step), REASON.formatted(over, rule.escalateAfter(), rule.article()), now);
        } else if (duty.escalated() > 0 && !isOneOf(chain, duty.card().holder())) {
            duty.escalate(step, chain.get(step), GONE, now);
        }
    }

    private static boolean isOneOf(List<Holder> chain, Holder holder) {
        return chain.stream().anyMatch(it -> Objects.equals(it.group(), holder.group()));
    }

    private List<Holder> chain(Holder first, LocalDate day) {
        var coordination =
                council.bodiesOf(Tier.COORDINATION, day).stream().limit(1).map(body -> Holder.body(council.id(), body));
        return Stream.concat(Stream.of(first, Holder.secretariat(council.id())), coordination)
                .distinct()
                .toList();
    }
}
