package neurone.linalg;

import neurone.words.Words;

/**
 * Whether {@link Math#fma} is an instruction of this processor. Where it is none, as on small Intel
 * processors until 2020, each call takes a thousand times as long.
 */
final class FusedMultiplyAdd {

    /** Ten calls take 0.2 microseconds with the instruction, above 150 without. */
    private static final long SLOW_NANOSECONDS = 20_000;

    private static final int TRIES = 5;

    private FusedMultiplyAdd() {}

    static void checkFast() throws Unavailable {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            best = Math.min(best, nanosecondsOfTen());
        }
        if (best > SLOW_NANOSECONDS) {
            throw new Unavailable(
                    new Words(
                            "ce processeur n'a pas de multiplication-addition fusionnée, sans"
                                    + " laquelle le BLAS de netlib en Java est plus lent qu'EJML",
                            "this processor has no fused multiply-add, without which netlib's BLAS"
                                    + " in Java is slower than EJML"));
        }
    }

    private static long nanosecondsOfTen() {
        long start = System.nanoTime();
        double sum = 0;
        for (int i = 0; i < 10; i++) {
            sum = Math.fma(0.5, sum, i);
        }
        long taken = System.nanoTime() - start;
        // never: the sum is used, so that it is computed
        return Double.isNaN(sum) ? 0 : taken;
    }
}
