package jp.kyogikai.engine;

import java.util.List;

/**
 * Where a piece of work stands, or that it has ended (業務の現在位置).
 *
 * @param instance by which its tasks are found
 * @param definition the model in the version in which the work runs
 * @param stops all points at which it stands, the oldest first; none while the program takes it on, or where it has ended
 */
public record Position(String instance, String definition, boolean isRunning, List<Stop> stops) {

    public Position {
        stops = List.copyOf(stops);
    }
}
