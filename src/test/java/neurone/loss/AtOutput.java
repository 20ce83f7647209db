package neurone.loss;

import java.util.List;
import java.util.SplittableRandom;
import neurone.activation.Activation;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.initializer.Zeros;
import neurone.layer.Cache;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;

/** A loss on an output, as a function of Z. */
public final class AtOutput {

    private final Activation output;
    private final OutputLoss loss;
    private final Cache cache;

    public AtOutput(Loss loss, Activation output, int units) {
        Dense layer = new Dense(1, units, output, new Zeros(), new SplittableRandom(1));
        this.output = output;
        this.loss = loss.on(layer);
        this.cache = new Cache(layer, new Gradients(layer.parameters()));
    }

    public boolean isPaired() {
        return loss.isPaired();
    }

    public double value(DMatrixRMaj Z, DMatrixRMaj Y) {
        set(Z);
        return loss.value(cache, Y);
    }

    /** dZ of the sum over the examples, divided by m. */
    public DMatrixRMaj dZ(DMatrixRMaj Z, DMatrixRMaj Y, int m) {
        set(Z);
        loss.backward(cache, Y, m);
        return cache.dZ();
    }

    private void set(DMatrixRMaj Z) {
        cache.Z().setTo(Z);
        output.forward(Z, List.of(), Mode.inference(), cache.A());
    }
}
