package neurone.divergence;

import java.util.ArrayList;
import java.util.List;
import neurone.Network;
import neurone.Pass;
import neurone.core.Matrices;
import neurone.core.Parameter;
import neurone.layer.Dense;
import neurone.words.Names;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * One of the matrices of a step.
 *
 * @param name such as Z[2] of Dense 2 (8 -> 1)
 * @param author the activation or the loss that computes it; empty for a product of the layer
 * @param matrix the live buffer
 */
record Quantity(Words name, String author, DMatrixRMaj matrix) {

    private static final String LAYER = "";

    /** What a step starts from, layer by layer. */
    static List<Quantity> parameters(Network network, String optimizer) {
        List<Quantity> all = new ArrayList<>();
        for (int l = 1; l <= network.layers().size(); l++) {
            for (Parameter parameter : network.layer(l).parameters()) {
                all.add(of(parameter.name(), l, network, optimizer, parameter.value()));
            }
        }
        return all;
    }

    /** What goes forward, in the order of computation: Z and A of each layer. */
    static List<Quantity> forward(Network network, Pass pass) {
        List<Quantity> all = new ArrayList<>();
        for (int l = 1; l <= network.layers().size(); l++) {
            String activation = Names.of(network.layer(l).activation());
            all.add(of("Z", l, network, LAYER, pass.layer(l).Z()));
            all.add(of("A", l, network, activation, pass.layer(l).A()));
        }
        return all;
    }

    /** What goes backward, in the order of computation: dA, dZ and the gradients of each layer. */
    static List<Quantity> backward(Network network, Pass pass, String loss) {
        List<Quantity> all = new ArrayList<>();
        int last = network.layers().size();
        for (int l = last; l >= 1; l--) {
            Dense layer = network.layer(l);
            String activation = Names.of(layer.activation());
            boolean paired = l == last && pass.isPaired();
            all.add(of("dA", l, network, l == last ? loss : LAYER, pass.layer(l).dA()));
            all.add(of("dZ", l, network, paired ? loss : activation, pass.layer(l).dZ()));
            for (Parameter parameter : layer.parameters()) {
                boolean own = layer.learned().contains(parameter);
                DMatrixRMaj gradient = pass.gradients().of(parameter);
                String letter = "d" + parameter.name();
                all.add(of(letter, l, network, own ? activation : LAYER, gradient));
            }
        }
        return all;
    }

    private static Quantity of(
            String letter, int l, Network network, String author, DMatrixRMaj matrix) {
        return new Quantity(network.label(letter, l), author, matrix);
    }

    boolean isFinite() {
        return Matrices.isFinite(matrix);
    }

    /** The largest absolute value; NaN if there is one. */
    double size() {
        return Matrices.largest(matrix);
    }

    /** The largest absolute value in all of them. */
    static double size(List<Quantity> quantities) {
        return quantities.stream().mapToDouble(Quantity::size).max().orElse(0);
    }
}
