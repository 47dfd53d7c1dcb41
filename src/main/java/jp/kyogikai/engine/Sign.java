package jp.kyogikai.engine;

/**
 * What Cockpit shows of one overdue duty (期限超過の表示).
 *
 * @param process the model in which the work runs, and {@code key} the readable key of the instance
 * @param duty what tells one sign from another
 */
public record Sign(String council, String process, String key, String duty, String message) {}
