package jp.kyogikai.duty;

import java.util.Set;
import jp.kyogikai.shared.GroupId;

/** One duty, and the groups that are told of it: who holds it, and who it went on to (期限とその担当). */
public record Turn(DutyCard duty, Set<GroupId> told) {

    /** Somebody outside is not told from here; the secretariat keeps after them. */
    static Turn of(Duty duty) {
        var card = duty.card();
        var told = new java.util.LinkedHashSet<GroupId>();
        told.add(groupOf(duty.holder(), card));
        told.add(groupOf(card.holder(), card));
        return new Turn(card, Set.copyOf(told));
    }

    private static GroupId groupOf(Holder holder, DutyCard card) {
        return holder.group() == null ? GroupId.secretariat(card.council()) : new GroupId(holder.group());
    }
}
