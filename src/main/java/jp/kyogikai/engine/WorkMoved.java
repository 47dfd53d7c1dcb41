package jp.kyogikai.engine;

/**
 * A task has begun in a running process, in the transaction that still runs (業務の進行).
 *
 * @param key the readable key of the process
 */
public record WorkMoved(String council, String key) {}
