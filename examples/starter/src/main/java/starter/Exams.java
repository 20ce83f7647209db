package starter;

import java.nio.file.Path;
import java.util.List;
import neurone.Network;
import neurone.Predictor;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.CsvTable;
import neurone.data.Dataset;
import neurone.data.Split;
import neurone.data.Standardizer;
import neurone.file.ModelFile;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;

/** Learns who passes an exam, from the hours of study and of sleep of those who took it. */
public final class Exams {
    public static void main(String[] args) {
        CsvTable table = CsvTable.read(Path.of("exams.csv"));
        Dataset exams = table.binary("passed", "yes").withClassNames(List.of("fails", "passes"));
        Split split = exams.split(0.8, 7);
        Standardizer standardizer = Standardizer.fit(split.train());
        Network network = Network.inputs(2).dense(4, new Tanh()).dense(1, new Sigmoid()).build(1);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new Adam(0.02));
        trainer.fit(standardizer.apply(split.train()), 100);
        System.out.println("held back: " + trainer.evaluate(standardizer.apply(split.test())));
        Predictor predictor = Predictor.of(network, split.train(), standardizer);
        ModelFile.save(predictor, Path.of("exams.safetensors"));
    }
}
