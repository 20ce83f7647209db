package neurone.examples.lessons;

import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.initializer.Constant;
import neurone.initializer.Zeros;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;

/** Three networks for x1 XOR x2 XOR ... XOR xn whose weights are set by hand, not learned. */
final class Parities {

    private Parities() {}

    /**
     * A tree of XOR blocks: pairs, pairs of pairs, and so on; two layers for each of its levels.
     */
    static Network tree(int n) {
        NetworkBuilder builder = Network.inputs(n).initializer(new Zeros());
        for (int k = n; k > 1; k = (k + 1) / 2) {
            builder.dense(k, new ReLU()).dense((k + 1) / 2, new ReLU());
        }
        Network network = builder.build(0);
        for (int l = 1; l < network.layers().size(); l += 2) {
            setBlocks(network.layer(l), network.layer(l + 1));
        }
        return network;
    }

    private static void setBlocks(Dense hidden, Dense output) {
        int k = hidden.inputs();
        for (int i = 0; i + 1 < k; i += 2) {
            xor(hidden, output, i);
        }
        if (k % 2 == 1) {
            // the last input has no partner: relu(x) = x carries it to the next level
            hidden.weights().value().set(k - 1, k - 1, 1);
            output.weights().value().set(k / 2, k - 1, 1);
        }
    }

    /** a XOR b = relu(h1 - 2 h2), where h1 = relu(a + b) and h2 = relu(a + b - 1). */
    private static void xor(Dense hidden, Dense output, int i) {
        DMatrixRMaj W1 = hidden.weights().value();
        DMatrixRMaj W2 = output.weights().value();
        // h1 = relu(a + b)
        W1.set(i, i, 1);
        W1.set(i, i + 1, 1);
        // h2 = relu(a + b - 1)
        W1.set(i + 1, i, 1);
        W1.set(i + 1, i + 1, 1);
        hidden.biases().value().set(i + 1, 0, -1);
        // relu(h1 - 2 h2)
        W2.set(i / 2, i, 1);
        W2.set(i / 2, i + 1, -2);
    }

    /** One hidden neuron for each odd pattern of bits, which says 1 to that input alone. */
    static Network patterns(int n) {
        Network network =
                Network.inputs(n)
                        .dense(1 << (n - 1), new ReLU(), new Zeros())
                        .dense(1, new Identity(), new Constant(1))
                        .build(0);
        DMatrixRMaj W = network.layer(1).weights().value();
        DMatrixRMaj b = network.layer(1).biases().value();
        int neuron = 0;
        for (int pattern = 0; pattern < 1 << n; pattern++) {
            int ones = Integer.bitCount(pattern);
            if (ones % 2 == 1) {
                for (int bit = 0; bit < n; bit++) {
                    W.set(neuron, bit, (pattern >> bit & 1) == 1 ? 1 : -1);
                }
                b.set(neuron, 0, 1 - ones);
                neuron++;
            }
        }
        return network;
    }

    /** Counts the ones: neuron k is relu(x1 + ... + xn - k), and their zigzag sum the parity. */
    static Network counter(int n) {
        Network network =
                Network.inputs(n)
                        .dense(n, new ReLU(), new Constant(1))
                        .dense(1, new Identity(), new Zeros())
                        .build(0);
        for (int k = 0; k < n; k++) {
            network.layer(1).biases().value().set(k, 0, -k);
            // 1 up, then 2 down, 2 up, 2 down, ...
            network.layer(2).weights().value().set(0, k, k == 0 ? 1 : k % 2 == 1 ? -2 : 2);
        }
        return network;
    }
}
