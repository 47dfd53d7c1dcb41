package jp.kyogikai.engine;

/**
 * One step that the program takes by itself (自動の処理).
 *
 * @param key the readable key of the work; empty where it only begins with this step
 * @param body the body whose work it is, where that has to be told; else empty
 * @param activity the id in the model, and {@code name} as it is drawn
 * @param turn which of several alike of one work it is
 */
public record DueJob(
        String id, String council, String process, String key, String body, String activity, String name, int turn) {

    /** The step in words that stay the same however often it is taken. */
    public String words() {
        return "%s「%s」".formatted(key.isEmpty() ? process : key, name);
    }
}
