package neurone.diagnosis;

import java.util.function.Consumer;
import java.util.function.Supplier;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.Identity;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.initializer.Initializer;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Optimizer;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/**
 * A network that is made to have a symptom, or a healthy one that resembles those.
 *
 * @param symptom to be found, or not to be
 * @param isSick whether it is to be found
 * @param name what it is
 * @param diagnosis made when asked for
 */
record Patient(Symptom symptom, boolean isSick, String name, Supplier<Diagnosis> diagnosis) {

    static Patient sick(Symptom symptom, String name, Supplier<Diagnosis> diagnosis) {
        return new Patient(symptom, true, name, diagnosis);
    }

    static Patient healthy(Symptom symptom, String name, Supplier<Diagnosis> diagnosis) {
        return new Patient(symptom, false, name, diagnosis);
    }

    @Override
    public String toString() {
        return symptom + (isSick ? " in " : " not in ") + name;
    }

    /** A network for such data, and what it is trained with. */
    record Body(Network network, Loss loss, Dataset data) {

        /** Hidden layers of the same activation; the output and loss that suit the targets. */
        static Body of(Dataset data, Activation g, Initializer initializer, int... units) {
            var builder = Network.inputs(data.inputs()).initializer(initializer);
            for (int n : units) {
                builder.dense(n, g);
            }
            if (data.outputs() > 1) {
                Network network = builder.dense(data.outputs(), new Softmax()).build(1);
                return new Body(network, new CategoricalCrossEntropy(), data);
            }
            boolean classes = isZeroOrOne(data.Y());
            Network network = builder.dense(1, classes ? new Sigmoid() : new Identity()).build(1);
            return new Body(
                    network, classes ? new BinaryCrossEntropy() : new MeanSquaredError(), data);
        }

        static Body of(Dataset data, Activation g, int... units) {
            return of(data, g, g.defaultInitializer(), units);
        }

        private static boolean isZeroOrOne(DMatrixRMaj Y) {
            for (int i = 0; i < Y.getNumElements(); i++) {
                if (Y.data[i] != 0 && Y.data[i] != 1) {
                    return false;
                }
            }
            return true;
        }

        Body change(Consumer<Network> change) {
            change.accept(network);
            return this;
        }

        Body train(Optimizer optimizer, int epochs) {
            new Trainer(network, loss, optimizer).fit(data, epochs);
            return this;
        }

        Diagnosis diagnosis() {
            return Diagnosis.of(network, loss, data);
        }

        /** In batches of 16. */
        Diagnosis afterTraining(Optimizer optimizer, int epochs) {
            Trainer trainer = new Trainer(network, loss, optimizer).batchSize(16);
            trainer.fit(data, epochs);
            return Diagnosis.of(trainer);
        }

        /** In batches of 16, with examples held back. */
        Diagnosis afterTraining(Optimizer optimizer, int epochs, Dataset validation) {
            Trainer trainer =
                    new Trainer(network, loss, optimizer).batchSize(16).validation(validation);
            trainer.fit(data, epochs);
            return Diagnosis.of(trainer);
        }
    }
}
