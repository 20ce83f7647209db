package neurone.schedule;

/** factor(t) = 1: the rate that the optimizer names, as in lesson 4. Immutable. */
public record ConstantRate() implements Schedule {

    @Override
    public double factor(int epoch) {
        return 1;
    }
}
