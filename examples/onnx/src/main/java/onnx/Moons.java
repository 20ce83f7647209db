package onnx;

import ai.onnxruntime.OrtException;
import java.nio.file.Path;
import java.util.List;
import neurone.Network;
import neurone.Predictor;
import neurone.activation.ELU;
import neurone.activation.Sigmoid;
import neurone.data.Dataset;
import neurone.data.Standardizer;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.onnx.OnnxFile;
import neurone.optimizer.Adam;
import neurone.training.Trainer;

/** Trains in Neurone, predicts in ONNX Runtime. */
public final class Moons {

    private Moons() {}

    public static void main(String[] args) throws OrtException {
        Dataset moons = ToyData.moons(200, 0.2, 1).withClassNames(List.of("upper", "lower"));
        Standardizer standardizer = Standardizer.fit(moons);
        Network network = Network.inputs(2).dense(12, new ELU()).dense(1, new Sigmoid()).build(1);
        new Trainer(network, new BinaryCrossEntropy(), new Adam(0.02))
                .batchSize(20)
                .fit(standardizer.apply(moons), 60);
        Predictor predictor = Predictor.of(network, moons, standardizer);
        Path file = Path.of("target", "moons.onnx");
        OnnxFile.save(predictor, file);
        System.out.println("Neurone:      " + predictor.predict(0, 1));
        try (Runtime runtime = new Runtime(file)) {
            double p = runtime.predict(Dataset.column(0, 1)).get(0, 0);
            System.out.printf(
                    java.util.Locale.ROOT,
                    "ONNX Runtime: %s, Yhat = %.4f%n",
                    runtime.labels(Dataset.column(0, 1)).get(0),
                    p);
        }
        System.out.println(OnnxFile.loadPredictor(file));
    }
}
