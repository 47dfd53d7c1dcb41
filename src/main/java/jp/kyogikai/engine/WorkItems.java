package jp.kyogikai.engine;

import java.util.List;

/**
 * The first of a person's work, and how much there is (自分の処理待ち).
 *
 * @param all how many there are altogether, and {@code late} how many of them should have been done
 */
public record WorkItems(List<WorkItem> first, long all, long late) {

    public WorkItems {
        first = List.copyOf(first);
    }

    /** How many more there are than these. */
    public long more() {
        return all - first.size();
    }
}
