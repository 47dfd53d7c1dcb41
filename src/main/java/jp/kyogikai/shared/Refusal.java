package jp.kyogikai.shared;

/** Why something cannot be done, as a value with its data and its rule (受け付けられない理由). */
public interface Refusal {

    /** What is wrong, by which rule, and what to do: one or more plain Japanese sentences for the office. */
    String sentence();

    /** The name of the rule that refuses, stable for programs that read the API. */
    default String rule() {
        return getClass().getSimpleName();
    }

    /** Raises this reason as an exception; the transaction rolls back and nothing is half-done. */
    default void raise() {
        throw raised();
    }

    /** This reason as an exception, for places where the compiler must see the throw. */
    default RefusedException raised() {
        return new RefusedException(this);
    }
}
