package jp.kyogikai.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One task that waits for somebody (処理待ちのタスク).
 *
 * @param due the day by which it is to be done, where one is known
 */
public record OpenTask(String id, String name, @Nullable LocalDate due) {}
