package jp.kyogikai.rehearsal;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/**
 * What people choose, and when: by the seed and by what it is about alone. So nobody's choice depends on what somebody
 * else did before, and a change of one rule changes what follows from it and nothing else (予行のさいころ).
 */
final class Dice {

    private final long seed;
    private final SplittableRandom random;

    private Dice(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    static Dice about(long seed, Object... words) {
        var mixed = seed;
        for (var word : words) {
            for (var letter : word.toString().toCharArray()) {
                mixed = mixed * 0x100000001b3L ^ letter; // FNV, the same on every machine
            }
            mixed = mixed * 0x100000001b3L ^ '/';
        }
        return new Dice(mixed);
    }

    /** Other dice for one part of what these are about, such as one row of a list. */
    Dice of(String part) {
        return about(seed, part);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The heavier, the likelier. */
    <T> T pick(List<T> choices, ToIntFunction<T> weight) {
        var left = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (var choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("weights changed while picking");
    }
}
