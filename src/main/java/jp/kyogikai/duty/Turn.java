package jp.kyogikai.duty;

import java.util.HashSet;
import java.util.Set;
import jp.kyogikai.shared.GroupId;

/** One duty, and the groups that are told of it: who holds it, and all to whom it went on since (期限とその担当). */
public record Turn(DutyCard duty, Set<GroupId> told) {

    /** Somebody outside is not told from here; the secretariat keeps after them. */
    static Turn of(Duty duty) {
        var card = duty.card();
        var secretariat = GroupId.secretariat(card.council());
        var told = new HashSet<GroupId>();
        told.add(groupOf(duty.holder(), secretariat));
        told.add(groupOf(card.holder(), secretariat));
        if (duty.escalated() > 0) {
            told.add(secretariat); // the first to whom a duty goes on, whoever is shown now
        }
        return new Turn(card, Set.copyOf(told));
    }

    private static GroupId groupOf(Holder holder, GroupId otherwise) {
        return holder.group() == null ? otherwise : new GroupId(holder.group());
    }
}
