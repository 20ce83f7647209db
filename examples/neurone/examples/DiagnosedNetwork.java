package neurone.examples;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neurone.*;
import neurone.activation.*;
import neurone.data.*;
import neurone.diagnosis.*;
import neurone.initializer.*;
import neurone.loss.*;
import neurone.optimizer.*;
import neurone.training.Trainer;

/** Asks what is wrong: with weights of zero, with steps that are too long, and with neither. */
class DiagnosedNetwork {
    private static final Dataset MOONS = ToyData.moons(200, 0.1, 1);

    static Diagnosis zeros() {
        Initializer zeros = new Zeros();
        Network network =
                Network.inputs(2)
                        .dense(4, new Sigmoid(), zeros)
                        .dense(1, new Sigmoid(), zeros)
                        .build(2);
        return afterTraining(network, 2, 4000);
    }

    static Diagnosis stepsTooLong() {
        Network network = Network.inputs(2).dense(8, new Tanh()).dense(1, new Sigmoid()).build(2);
        return afterTraining(network, 30, 20);
    }

    static Diagnosis healthy() {
        Network network = Network.inputs(2).dense(8, new Tanh()).dense(1, new Sigmoid()).build(2);
        return afterTraining(network, 1, 1000);
    }

    static Diagnosis afterTraining(Network network, double learningRate, int epochs) {
        Loss loss = new BinaryCrossEntropy();
        Trainer trainer = new Trainer(network, loss, new GradientDescent(learningRate));
        trainer.fit(MOONS, epochs);
        return Diagnosis.of(trainer);
    }

    static String report(Locale locale) {
        return Stream.of(zeros(), stepsTooLong(), healthy())
                .map(diagnosis -> diagnosis.text(locale) + "\n")
                .collect(Collectors.joining("\n"));
    }

    public static void main(String[] args) {
        System.out.print(report(Locale.getDefault()));
    }
}
