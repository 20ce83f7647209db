package neurone.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.file.Checkpoint;
import neurone.file.ModelFile;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;

/** Keeps a network in a file, and a training run that goes on where it stopped. */
class SavedTraining {

    private static final Dataset XOR = ToyData.xor();

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("neurone");
        Network network = train(folder.resolve("training.safetensors"), 100);
        Network again = saveAndLoad(network, folder.resolve("xor.safetensors"));
        again.predict(XOR.X()).print("%6.3f");
    }

    static Network saveAndLoad(Network network, Path path) {
        ModelFile.save(network, path);
        return ModelFile.load(path);
    }

    /** Trains so many epochs in all, those that the file knows among them. */
    static Network train(Path path, int epochs) {
        Network network = Network.inputs(2).dense(8, new Tanh()).dense(1, new Sigmoid()).build(42);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new Adam(0.05));
        if (Files.exists(path)) {
            Checkpoint.restore(trainer, path);
        }
        trainer.every(5, t -> Checkpoint.save(t, path)).fit(XOR, epochs - trainer.epoch());
        return network;
    }
}
