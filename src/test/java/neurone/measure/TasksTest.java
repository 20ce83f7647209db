package neurone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.Identity;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.Task;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.GradientDescent;
import neurone.training.Evaluation;
import neurone.training.Trainer;
import org.junit.jupiter.api.Test;

/** Each task gets the measure that fits. */
class TasksTest {

    private static final Loss SQUARES = new MeanSquaredError();
    private static final Loss BINARY = new BinaryCrossEntropy();

    private static Dataset targets(double[]... examples) {
        double[][] rows = new double[examples.length][1];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = i - 1;
        }
        return Dataset.ofRows(rows, examples);
    }

    private static double[] y(double... numbers) {
        return numbers;
    }

    @Test
    void knowsTwoClassesByTheOutput() {
        Dataset zeroOne = targets(y(0), y(1));
        assertThat(Tasks.of(SQUARES, new Sigmoid(), zeroOne)).isEqualTo(Task.BINARY);
        assertThat(Tasks.of(SQUARES, new Tanh(), zeroOne)).isEqualTo(Task.BINARY);
        assertThat(Tasks.of(SQUARES, new Tanh(), targets(y(-1), y(1)))).isEqualTo(Task.SIGNS);
    }

    @Test
    void takesNumbersThatHappenToBe0And1ForNumbers() {
        Dataset zeroOne = targets(y(0), y(1));
        assertThat(Tasks.of(SQUARES, new Identity(), zeroOne)).isEqualTo(Task.NUMBERS);
        Dataset named = zeroOne.withClassNames(List.of("no", "yes"));
        assertThat(Tasks.of(SQUARES, new Identity(), named)).isEqualTo(Task.BINARY);
    }

    @Test
    void takesSoftTargetsForClassesWhereTheLossIsOfClasses() {
        assertThat(Tasks.of(BINARY, new Sigmoid(), targets(y(0.2), y(0.9)))).isEqualTo(Task.BINARY);
        assertThat(Tasks.of(SQUARES, new Sigmoid(), targets(y(0.2), y(0.9))))
                .isEqualTo(Task.NUMBERS);
        Dataset soft = targets(y(0.2, 0.8), y(0.7, 0.3000001));
        assertThat(Tasks.of(new CategoricalCrossEntropy(), new Softmax(), soft))
                .isEqualTo(Task.CLASSES);
        assertThat(Tasks.of(BINARY, new Sigmoid(), targets(y(0.2, 0.9), y(0.9, 0.9))))
                .isEqualTo(Task.LABELS);
    }

    @Test
    void tellsClassesFromSeveralLabels() {
        assertThat(Tasks.of(BINARY, new Sigmoid(), targets(y(0, 1), y(1, 0))))
                .isEqualTo(Task.CLASSES);
        assertThat(Tasks.of(BINARY, new Sigmoid(), targets(y(1, 1), y(1, 0), y(0, 0))))
                .isEqualTo(Task.LABELS);
        assertThat(Tasks.of(SQUARES, new Tanh(), targets(y(-1, 1), y(1, -1))))
                .isEqualTo(Task.CLASSES);
    }

    /** One layer, Z = w x. */
    private static Trainer trainer(Activation output, Loss loss, double... w) {
        Network network = Network.inputs(1).dense(w.length, output).build(1);
        System.arraycopy(w, 0, network.layer(1).weights().value().data, 0, w.length);
        return new Trainer(network, loss, new GradientDescent(1e-300));
    }

    @Test
    void comparesSignsWhereTargetsAreSigns() {
        // x = -1, 0, 1, 2 gives Yhat of -0.2, 0, 0.2, 0.4: below 0.5, and of the right sign
        Trainer trainer = trainer(new Tanh(), SQUARES, 0.2);
        Dataset data = targets(y(-1), y(1), y(1), y(-1));
        assertThat(trainer.evaluate(data).accuracy()).isEqualTo(0.75);
        assertThat(trainer.fit(data, 1).last().accuracy()).isEqualTo(0.75);
    }

    @Test
    void countsLabelsAndExamplesWhoseLabelsAreAllCorrect() {
        Trainer trainer = trainer(new Sigmoid(), BINARY, 1, -1).batchSize(2);
        Dataset data = targets(y(0, 1), y(1, 1), y(1, 1), y(1, 0));
        Evaluation evaluation = trainer.evaluate(data);
        assertThat(evaluation.accuracy()).isEqualTo(0.75);
        assertThat(evaluation.labelAccuracy()).isEqualTo(7 / 8.0);
        assertThat(evaluation.toString()).endsWith(", exact 75.00%, labels 87.50%");
        assertThat(trainer.fit(data, 1).last().accuracy()).isEqualTo(0.75);
    }

    @Test
    void comparesTheLargestEntryOfSoftTargets() {
        Trainer trainer = trainer(new Softmax(), new CategoricalCrossEntropy(), 1, 0);
        Dataset data = targets(y(0.4, 0.6), y(0.8, 0.2), y(0.3, 0.7));
        assertThat(trainer.evaluate(data).accuracy()).isEqualTo(2 / 3.0);
        assertThat(trainer.evaluate(data).r2()).isNaN();
    }

    @Test
    void measuresNumbersByTheirDistance() {
        Trainer trainer = trainer(new Identity(), SQUARES, 2).batchSize(3);
        // Yhat is -2, 0, 2, 4
        Dataset data = targets(y(-2), y(0), y(2), y(0));
        Evaluation evaluation = trainer.evaluate(data);
        assertThat(evaluation.accuracy()).isNaN();
        assertThat(evaluation.rootMeanSquaredError()).isEqualTo(2);
        assertThat(evaluation.r2()).isCloseTo(1 - 16 / 8.0, within(1e-15));
        assertThat(evaluation).hasToString("cost 4.0000, RMSE 2.000, R2 -1.0000");
        assertThat(trainer.fit(data, 1).last().accuracy()).isNaN();
    }
}
