package jp.kyogikai.testing;

import static org.assertj.core.api.Assertions.catchThrowable;

import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Attempts what must be refused and gives back the reason, also where the engine wrapped it (拒否の理由). */
public final class Refused {

    private Refused() {}

    /** The refusal that the attempt meets; an attempt that succeeds or breaks otherwise fails the test. */
    public static Refusal refusal(ThrowingCallable attempt) {
        var thrown = catchThrowable(attempt);
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused.refusal();
            }
        }
        throw new AssertionError("not refused, but " + thrown, thrown);
    }
}
