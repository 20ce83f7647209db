package neurone.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import neurone.Network;
import neurone.activation.ELU;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Parameter;
import neurone.initializer.RandomNormal;

/** Networks to be saved, and how to tell that one is another. */
final class Networks {

    private Networks() {}

    /** Of every activation of the library, with biases and slopes that are not those of a start. */
    static Network withEveryActivation() {
        Network network =
                Network.inputs(3)
                        .initializer(new RandomNormal(0.8))
                        .dense(4, new Identity())
                        .dense(3, new Sigmoid())
                        .dense(2, new Tanh())
                        .dense(4, new ReLU())
                        .dense(3, new LeakyReLU(0.02))
                        .dense(2, new PReLU(0.3))
                        .dense(4, PReLU.perUnit(4))
                        .dense(3, new RReLU(0.1, 0.4))
                        .dense(3, new ELU(1.5))
                        .dense(2, new Softmax())
                        .build(42);
        for (Parameter parameter : network.parameters()) {
            for (int i = 0; i < parameter.value().getNumElements(); i++) {
                parameter.value().data[i] += 0.1 * (i + 1) / parameter.value().getNumElements();
            }
        }
        return network;
    }

    static void assertSame(Network actual, Network expected) {
        assertThat(actual).hasToString(expected.toString());
        List<Parameter> parameters = actual.parameters();
        assertThat(parameters).hasSameSizeAs(expected.parameters());
        for (int i = 0; i < parameters.size(); i++) {
            Parameter other = expected.parameters().get(i);
            assertThat(parameters.get(i)).hasToString(other.toString());
            assertThat(parameters.get(i).value().data).isEqualTo(other.value().data);
        }
    }
}
