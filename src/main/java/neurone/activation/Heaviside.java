package neurone.activation;

/**
 * The step at 0, without a branch. The signs of Z are as good as drawn by lot: a processor that has
 * to guess them is wrong half of the time, and each wrong guess costs more than the rest of a loop.
 */
final class Heaviside {

    private Heaviside() {}

    /** 1 for z > 0, else 0; NaN for NaN. */
    static double step(double z) {
        return Math.ceil(Math.min(Math.max(z, 0), 1));
    }
}
