package neurone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import neurone.Network;
import neurone.activation.Identity;
import neurone.activation.PReLU;
import neurone.activation.Sigmoid;
import neurone.core.Norm;
import neurone.data.Dataset;
import neurone.initializer.Constant;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Optimizer;
import neurone.schedule.InverseTime;
import neurone.schedule.Schedule;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** Weight decay, clipping and schedules on yhat = w x + b, where a pencil does the step. */
class TrainerSettingsTest {

    private static final double RATE = 0.1;
    private static final double W = 0.5;
    private static final double X = 2;
    private static final double Y = 3;
    private static final double DB = 2 * (W * X - Y); // -4
    private static final double DW = DB * X; // -8

    private final Network network =
            Network.inputs(1).dense(1, new Identity(), new Constant(W)).build(1);
    private final Trainer trainer =
            new Trainer(network, new MeanSquaredError(), new GradientDescent(RATE));

    private double w() {
        return network.layer(1).weights().value().get(0, 0);
    }

    private double b() {
        return network.layer(1).biases().value().get(0, 0);
    }

    private static Dataset example(double x, double y) {
        return Dataset.ofRows(new double[][] {{x}}, new double[] {y});
    }

    private void assertStepsTo(double w, double b) {
        double cost = trainer.fit(example(X, Y), 1).last().cost();
        assertThat(cost).isEqualTo((W * X - Y) * (W * X - Y));
        assertThat(w()).isEqualTo(w, within(1e-15));
        assertThat(b()).isEqualTo(b, within(1e-15));
    }

    @Test
    void stepsAlongTheGradient() {
        assertStepsTo(W - RATE * DW, -RATE * DB);
    }

    @Test
    void decaysWAloneAndLeavesTheCostAsItIs() {
        trainer.l2(0.3);
        assertStepsTo(W - RATE * (DW + 0.3 * W), -RATE * DB);
    }

    @Test
    void decaysGeometricallyWhereTheGradientIsZero() {
        trainer.l2(0.3).fit(example(0, 0), 20);
        assertThat(w()).isEqualTo(W * Math.pow(1 - RATE * 0.3, 20), within(1e-15));
        assertThat(b()).isZero();
    }

    @Test
    void doesNotDecayWhatAnActivationLearns() {
        Network bent = Network.inputs(1).dense(1, new PReLU(0.25), new Constant(1)).build(1);
        new Trainer(bent, new MeanSquaredError(), new GradientDescent(RATE))
                .l2(0.5)
                .fit(example(2, 2), 1);
        assertThat(bent.layer(1).learned().get(0).value().get(0, 0)).isEqualTo(0.25);
        assertThat(bent.layer(1).weights().value().get(0, 0)).isEqualTo(1 - RATE * 0.5);
    }

    @Test
    void clipsAllGradientsTogetherToOneLength() {
        double norm = Math.hypot(DW, DB);
        trainer.clipNorm(1.5);
        assertStepsTo(W - RATE * DW * 1.5 / norm, -RATE * DB * 1.5 / norm);
    }

    @Test
    void leavesAGradientThatIsShortEnough() {
        trainer.clipNorm(9);
        assertStepsTo(W - RATE * DW, -RATE * DB);
    }

    @Test
    void decaysAfterClipping() {
        double norm = Math.hypot(DW, DB);
        trainer.clipNorm(1.5).l2(0.3);
        assertStepsTo(W - RATE * (DW * 1.5 / norm + 0.3 * W), -RATE * DB * 1.5 / norm);
    }

    @Test
    void clipsAGradientWhoseSquaresOverflow() {
        trainer.clipNorm(1);
        trainer.step(new DMatrixRMaj(new double[][] {{1e-100}}), new DMatrixRMaj(1, 1));
        double before = b();
        trainer.step(new DMatrixRMaj(new double[][] {{1e150}}), new DMatrixRMaj(1, 1));
        assertThat(w()).isEqualTo(W - RATE, within(1e-15));
        assertThat(b()).isEqualTo(before, within(1e-15));
    }

    @Test
    void reportsTheGradientOfJWhateverIsMadeOfIt() {
        trainer.clipNorm(1.5).l2(0.3);
        Epoch epoch = trainer.fit(example(X, Y), 1).last();
        assertThat(epoch.lastGradientNorm()).isEqualTo(Math.hypot(DW, DB), within(1e-14));
        assertThat(epoch.learningRate()).isEqualTo(RATE);
    }

    @Test
    void multipliesTheRateByTheFactorOfTheEpoch() {
        // with x = 0 the error shrinks by 1 - 2 rate(t) in each epoch
        double error = 1;
        History history = trainer.schedule(new InverseTime()).fit(example(0, 1), 5);
        for (int t = 1; t <= 5; t++) {
            error *= 1 - 2 * RATE / t;
            assertThat(history.epochs().get(t - 1).learningRate())
                    .isEqualTo(RATE / t, within(1e-17));
        }
        assertThat(1 - b()).isEqualTo(error, within(1e-15));
    }

    @Test
    void goesOnInTheScheduleInTheNextFit() {
        trainer.schedule(new InverseTime());
        trainer.fit(example(0, 1), 2);
        assertThat(trainer.fit(example(0, 1), 1).last().learningRate())
                .isEqualTo(RATE / 3, within(1e-17));
    }

    private record Flawed() implements Schedule {

        @Override
        public double factor(int epoch) {
            return Math.sqrt(1 - epoch);
        }
    }

    @Test
    void refusesSettingsThatAreNone() {
        assertThatThrownBy(() -> trainer.l2(-1))
                .hasMessage("L2 expects a finite lambda of at least 0, got -1.0: try 1.0E-4");
        assertThatThrownBy(() -> trainer.clipNorm(0))
                .hasMessage("clipping expects a finite norm above 0, got 0.0: try 1.0");
        assertThatThrownBy(() -> trainer.every(0, t -> {}))
                .hasMessage("every expects a number of epochs of at least 1, got 0: try 10");
        assertThatThrownBy(() -> trainer.schedule(new Flawed()).fit(example(0, 1), 2))
                .hasMessage("a schedule gives a finite factor of at least 0, got NaN for epoch 2");
        assertThat(trainer.epoch()).isEqualTo(1);
    }

    @Test
    void keepsWhatItHadWhereItRefuses() {
        Trainer deaf =
                new Trainer(
                        Network.inputs(1).dense(1, new Identity()).build(1),
                        new MeanSquaredError(),
                        new Deaf());
        Schedule before = deaf.nextStep().schedule();
        assertThatThrownBy(() -> deaf.schedule(new InverseTime()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(deaf.nextStep().schedule()).isEqualTo(before);
        Dataset outside = new Dataset(Dataset.column(1), Dataset.column(2));
        Trainer classifier =
                new Trainer(
                                Network.inputs(1).dense(1, new Sigmoid()).build(1),
                                new BinaryCrossEntropy(),
                                new GradientDescent(1))
                        .validation(outside);
        assertThatThrownBy(() -> classifier.fit(example(0, 1), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(classifier.data()).isEmpty();
    }

    /** A rule of one's own that pays no heed to the rate of a step. */
    private record Deaf() implements Optimizer {
        @Override
        public double learningRate() {
            return 0.1;
        }

        @Override
        public Update forParameter(DMatrixRMaj theta) {
            return (dTheta, rate) -> theta.data[0] -= dTheta.data[0];
        }
    }

    @Test
    void measuresTheLengthOfSeveralMatricesAsOne() {
        DMatrixRMaj five = new DMatrixRMaj(new double[][] {{1, 2, 3, 4, 5}});
        DMatrixRMaj one = new DMatrixRMaj(new double[][] {{3}});
        assertThat(Norm.of(five, one)).isEqualTo(8);
        DMatrixRMaj large = new DMatrixRMaj(new double[][] {{3e200, -4e200}});
        assertThat(Norm.of(large, one)).isEqualTo(5e200, within(1e185));
        DMatrixRMaj small = new DMatrixRMaj(new double[][] {{3e-160, -4e-160}});
        assertThat(Norm.of(small)).isEqualTo(5e-160, within(1e-175));
        DMatrixRMaj smallest = new DMatrixRMaj(new double[][] {{3 * 0x1p-1040, -4 * 0x1p-1040}});
        assertThat(Norm.of(smallest)).isEqualTo(5 * 0x1p-1040);
        assertThat(Norm.of(new DMatrixRMaj(2, 2))).isZero();
    }
}
