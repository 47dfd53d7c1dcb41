package jp.kyogikai.engine;

import java.util.Set;

/**
 * The tasks that get their dates from one deadline (期限のあるタスク).
 *
 * @param process the model in which the work runs, and {@code key} the readable key of the instance
 * @param variable where several of one instance are open, the variable that tells them apart by {@code subject}; or empty
 */
public record Dated(String council, String process, String key, Set<String> tasks, String variable, String subject) {}
