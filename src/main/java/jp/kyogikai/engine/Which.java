package jp.kyogikai.engine;

import java.util.List;
import java.util.Map;

/**
 * What tells a step or a task from others that are called alike, as far as its variables say (同種の処理の別).
 *
 * @param body whose work it is; empty where it is of no body
 * @param turn which of several alike of one work it is
 */
record Which(String body, int turn) {

    static final Which ONE = new Which("", 0);

    private static final String BODY = "bodyId";
    private static final String TURN = "loopCounter";

    static final List<String> VARIABLES = List.of(BODY, TURN);

    static Which of(Map<String, Object> variables) {
        return new Which(
                variables.get(BODY) instanceof String body ? body : "",
                variables.get(TURN) instanceof Integer turn ? turn : 0);
    }
}
