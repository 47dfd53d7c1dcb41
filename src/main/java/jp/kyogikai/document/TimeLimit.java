package jp.kyogikai.document;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does a piece of work in a thread of its own and interrupts it when it takes too long (制限時間). */
record TimeLimit(Duration limit) {

    /** The work did not end in time. */
    static final class Exceeded extends Exception {
        private static final long serialVersionUID = 1L;
    }

    long seconds() {
        return limit.toSeconds();
    }

    <T> T run(Callable<T> work) throws Throwable {
        var task = new FutureTask<>(work);
        var thread = new Thread(task, "template");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Exceeded();
        } catch (ExecutionException e) {
            throw e.getCause();
        } finally {
            thread.interrupt();
        }
    }
}
