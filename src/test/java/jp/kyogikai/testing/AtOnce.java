package jp.kyogikai.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Lets two people do the same thing in the same moment and keeps how it ended for each. */
public record AtOnce(List<Future<?>> ends) {

    public static AtOnce twice(Callable<?> act) {
        var together = new CyclicBarrier(2);
        var hands = Executors.newFixedThreadPool(2);
        try {
            Callable<Object> begin = () -> {
                together.await();
                return act.call();
            };
            return new AtOnce(List.copyOf(hands.invokeAll(List.of(begin, begin))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            hands.shutdown();
        }
    }

    /** How many succeeded. */
    public int done() {
        return (int) ends.stream().filter(end -> failure(end) == null).count();
    }

    /** How many failed with these words. */
    public int told(String words) {
        return (int) ends.stream()
                .map(AtOnce::failure)
                .filter(it -> it != null && it.toString().contains(words))
                .count();
    }

    /** What went wrong, for the message of a failing test. */
    @Override
    public String toString() {
        return ends.stream()
                .flatMap(end -> Stream.ofNullable(failure(end)))
                .toList()
                .toString();
    }

    private static Throwable failure(Future<?> end) {
        try {
            end.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
