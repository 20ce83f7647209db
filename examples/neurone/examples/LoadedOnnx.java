package neurone.examples;

import java.nio.file.Path;
import neurone.Network;
import neurone.data.Dataset;
import neurone.onnx.OnnxFile;

/** Takes up a network that PyTorch has exported, its activations too. */
class LoadedOnnx {
    public static void main(String[] args) {
        Network network = OnnxFile.load(Path.of("examples", "python", "flowers.onnx"));
        System.out.println(network);
        network.predict(Dataset.column(5.9, 3.0, 5.1, 1.8)).print("%6.4f");
    }
}
