package neurone.examples;

import java.nio.file.Path;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.file.Weights;

/** Takes up a network that PyTorch has saved. */
class LoadedWeights {
    public static void main(String[] args) {
        Weights weights = Weights.read(Path.of("examples", "python", "flowers.safetensors"));
        System.out.println(weights);
        Network network = weights.network(new ReLU(), new Softmax());
        System.out.println(network);
        network.predict(Dataset.column(5.9, 3.0, 5.1, 1.8)).print("%6.4f");
    }
}
