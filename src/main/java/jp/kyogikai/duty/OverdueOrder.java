package jp.kyogikai.duty;

import org.springframework.data.domain.Sort;

/** In which order overdue duties are listed (期限超過の並び順). */
public enum OverdueOrder {
    LONGEST("期限の古い順", Sort.by("due")),
    LATEST("期限の新しい順", Sort.by("due").descending()),
    POSTPONED("延長の多い順", Sort.by("postponed").descending());

    private final String label;
    private final Sort sort;

    OverdueOrder(String label, Sort sort) {
        this.label = label;
        this.sort = sort;
    }

    public String label() {
        return label;
    }

    Sort sort() {
        return sort;
    }
}
