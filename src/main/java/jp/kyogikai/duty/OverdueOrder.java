package jp.kyogikai.duty;

import org.springframework.data.domain.Sort;

/** In which order overdue duties are listed (期限超過の並び順). */
public enum OverdueOrder {
    LONGEST("期限の古い順", "due", Sort.Direction.ASC),
    LATEST("期限の新しい順", "due", Sort.Direction.DESC),
    POSTPONED("延長の多い順", "postponed", Sort.Direction.DESC);

    private final String label;
    private final String column;
    private final Sort.Direction direction;

    OverdueOrder(String label, String column, Sort.Direction direction) {
        this.label = label;
        this.column = column;
        this.direction = direction;
    }

    public String label() {
        return label;
    }

    /** In the directions of the index that has these columns before: only such a one is taken for sorting. */
    Sort after(String... columnsOfOneValue) {
        return Sort.by(columnsOfOneValue).and(Sort.by(direction, column));
    }
}
