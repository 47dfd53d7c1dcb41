package jp.kyogikai.engine;

import org.camunda.bpm.engine.HistoryService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Counts how much of the models work has passed through, in all councils; so it exists in rehearsals only (通過した要素の数). */
@Component
@Profile(Rehearsed.PROFILE)
public class Passages {

    private final HistoryService history;

    Passages(HistoryService history) {
        this.history = history;
    }

    public long count() {
        return history.createHistoricActivityInstanceQuery().finished().count();
    }
}
