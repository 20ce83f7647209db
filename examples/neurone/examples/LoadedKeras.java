package neurone.examples;

import java.nio.file.Path;
import neurone.Network;
import neurone.activation.ELU;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.file.Weights;

/** Takes the weights of a model of Keras, which stand transposed there. */
class LoadedKeras {
    public static void main(String[] args) {
        Weights weights = Weights.read(Path.of("examples", "python", "keras.safetensors"));
        System.out.println(weights);
        Network network = weights.network(new ELU(), new Softmax());
        network.predict(Dataset.column(5.9, 3.0, 5.1, 1.8)).print("%6.4f");
    }
}
