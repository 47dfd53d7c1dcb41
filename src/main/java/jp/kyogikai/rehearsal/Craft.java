package jp.kyogikai.rehearsal;

import java.util.Map;
import java.util.function.Function;

/**
 * What a kind of people does at the tasks that ask for judgement, by the ids of the tasks; every other task is filled in
 * from its form alone (職種ごとの仕事の仕方).
 */
interface Craft {

    Map<String, Part> parts();

    /** When a task is done, and what is typed into its form. */
    record Part(Pace pace, Function<Scene, Typed> typing) {}
}
