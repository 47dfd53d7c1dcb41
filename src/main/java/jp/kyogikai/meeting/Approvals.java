package jp.kyogikai.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the chair said of the agenda and of the minutes of a meeting, one after the other (確認の記録). */
@Embeddable
class Approvals {

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL)
    @OrderBy("enteredAt")
    private List<Approval> all = new ArrayList<>();

    void add(Approval approval) {
        all.add(approval);
    }

    Optional<Approval> latest(Approval.Subject subject) {
        return all.stream().filter(it -> it.isOf(subject)).reduce((earlier, later) -> later);
    }
}
