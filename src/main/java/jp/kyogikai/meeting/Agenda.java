package jp.kyogikai.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.Refusal;
import org.hibernate.annotations.BatchSize;

/** The items of a meeting in their order, with what became of each and what was said about it (次第). */
@Embeddable
class Agenda {

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<AgendaItem> items = new ArrayList<>();

    void compile(Meeting meeting, List<AgendaEntry> entries) {
        items.clear();
        entries.forEach(entry -> items.add(new AgendaItem(meeting, items.size() + 1, entry)));
    }

    /** Records what became of every item; refused where one was decided without a quorum. */
    void record(Rows<AgendaItemId, ItemResult> results, QuorumCount quorum) {
        if (items.stream().anyMatch(item -> item.needsQuorum(results.of(item.id())))) {
            quorum.whyNotDecide().ifPresent(Refusal::raise);
        }
        items.forEach(item -> item.record(results.of(item.id())));
    }

    void discuss(Rows<AgendaItemId, Discussion> said) {
        items.forEach(item -> item.discuss(said.of(item.id()).said()));
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }
}
