package neurone.activation;

import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;

/** g(z) = max(0, z); g'(z) = 1 for z > 0, else 0, at z = 0 too (as in PyTorch). */
public record ReLU() implements Elementwise {

    @Override
    public double value(double z) {
        // asked this way round, a NaN stays a NaN and is noticed
        return z <= 0 ? 0 : z;
    }

    @Override
    public double derivative(double z, double a) {
        return z > 0 ? 1 : 0;
    }

    /** Returns He's initialization, made for this function (He et al. 2015). */
    @Override
    public Initializer defaultInitializer() {
        return new HeNormal();
    }
}
