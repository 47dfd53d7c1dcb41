package jp.kyogikai.rehearsal;

import java.io.PrintStream;

/**
 * What a rehearsal took (予行の計測値).
 *
 * @param startSeconds from the command until the first day, people and accounts included
 * @param yearSeconds the year itself, of all councils
 * @param processorSeconds of the year, of all threads; on a busy machine it says more than the time on the wall
 * @param steps forms sent in and steps of the program
 * @param elements of the models that were passed through
 * @param peakHeapMegabytes the highest use of the heap, garbage included
 * @param liveHeapMegabytes what was still in use when the year was over
 */
record Measured(
        double startSeconds,
        double yearSeconds,
        double secondsPerCouncil,
        double processorSeconds,
        long steps,
        double stepsPerSecond,
        long elements,
        long peakHeapMegabytes,
        long liveHeapMegabytes) {

    void tell(PrintStream out) {
        out.println("起動%.1f秒、1年%.1f秒（1協議会%.1f秒、CPU時間%.1f秒）、処理%d回（毎秒%.1f回）、メモリの最大%dMB、終わりに%dMB"
                .formatted(
                        startSeconds,
                        yearSeconds,
                        secondsPerCouncil,
                        processorSeconds,
                        steps,
                        stepsPerSecond,
                        peakHeapMegabytes,
                        liveHeapMegabytes));
    }
}
