package jp.kyogikai.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * What a body reads of a case, written so that it tells of nobody (事例シート).
 *
 * @param situation age group, disability, household and what is hard
 * @param support what was done so far, and what came of it
 * @param question what the circle would like to be advised on (検討してほしい点)
 */
@Embeddable
public record ReviewSheet(
        @Column(columnDefinition = "longtext") String situation,
        @Column(columnDefinition = "longtext") String support,
        @Column(columnDefinition = "longtext") String question) {

    static final ReviewSheet EMPTY = new ReviewSheet("", "", "");

    List<String> texts() {
        return List.of(situation, support, question);
    }
}
