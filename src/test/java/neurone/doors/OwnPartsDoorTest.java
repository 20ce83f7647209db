package neurone.doors;

import static neurone.doors.Typed.fine;
import static neurone.doors.Typed.refused;

import java.util.List;
import java.util.stream.Stream;
import neurone.Network;
import neurone.activation.Elementwise;
import neurone.activation.Identity;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.check.GradientCheck;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.extending.WeightDecay;
import neurone.initializer.Initializer;
import neurone.layer.Dense;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.loss.OutputLoss;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Optimizer;
import neurone.schedule.Cosine;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Losses, activations and optimizers that students write, with the slips that they make. */
class OwnPartsDoorTest {

    private static final Dataset MOONS = ToyData.moons(100, 0.1, 1);

    private static Network network() {
        return Network.inputs(2).dense(3, new Tanh()).dense(1).build(1);
    }

    /** The squares of the errors, as the library has them. */
    private static class Squares implements Loss {

        @Override
        public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
            return new MeanSquaredError().value(Yhat, Y);
        }

        @Override
        public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
            new MeanSquaredError().gradient(Yhat, Y, dYhat);
        }
    }

    private static final class WithoutReshape extends Squares {

        @Override
        public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
            for (int i = 0; i < Y.getNumElements(); i++) {
                dYhat.data[i] = 2 * (Yhat.data[i] - Y.data[i]);
            }
        }
    }

    private static final class InANewMatrix extends Squares {

        @Override
        public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
            super.gradient(Yhat, Y, new DMatrixRMaj(Y.numRows, Y.numCols));
        }
    }

    private static final class InAnotherShape extends Squares {

        @Override
        public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
            dYhat.reshape(Y.numCols, Y.numRows);
            dYhat.fill(1);
        }
    }

    private static final class Mean extends Squares {

        @Override
        public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
            return super.value(Yhat, Y) / Y.numCols;
        }

        @Override
        public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
            super.gradient(Yhat, Y, dYhat);
            for (int i = 0; i < Y.getNumElements(); i++) {
                dYhat.data[i] /= Y.numCols;
            }
        }
    }

    private static final class NullForm extends Squares {

        @Override
        public OutputLoss on(Dense output) {
            return null;
        }
    }

    private static Object steps(Loss loss) {
        return new Trainer(network(), loss, new GradientDescent(0.1)).fit(MOONS, 2).last();
    }

    private static Object checked(Loss loss, Dataset data) {
        return GradientCheck.of(network(), loss, data.X(), data.Y());
    }

    @TestFactory
    Stream<DynamicTest> losses() {
        return Stream.of(
                fine(
                        "a gradient without reshape",
                        () -> steps(new WithoutReshape()),
                        "epoch 2  cost ..."),
                fine(
                        "the check of a gradient without reshape",
                        () -> checked(new WithoutReshape(), MOONS),
                        "parameter...right...right...right...right"),
                refused(
                        "a gradient in a new matrix",
                        () -> steps(new InANewMatrix()),
                        "InANewMatrix.gradient has not set dYhat: write dL/dyhat into the numbers"
                                + " of that matrix, dYhat.set(i, j, ...), and make no other in its"
                                + " place"),
                refused(
                        "the check of a gradient in a new matrix",
                        () -> checked(new InANewMatrix(), MOONS),
                        "InANewMatrix.gradient has not set dYhat: ..."),
                refused(
                        "a gradient of another shape",
                        () -> steps(new InAnotherShape()),
                        "InAnotherShape.gradient must leave dYhat in the shape of Y, (1, 100), but"
                                + " it is (100, 1)"),
                fine(
                        "the check of a loss that divides by m",
                        () -> checked(new Mean(), MOONS),
                        "parameter...right...loss      WRONG: value is ... for 200 examples, the"
                                + " sum over each is ...: value and gradient must sum, as the"
                                + " trainer divides by m"),
                fine(
                        "the check of a loss that divides by m, on one example",
                        () -> checked(new Mean(), MOONS.select(3)),
                        "...loss      WRONG: value is ... for 2 examples, ..."),
                refused(
                        "null as the form of a loss",
                        () -> steps(new NullForm()),
                        "NullForm.on gave null: leave the method out, or return the form for that"
                                + " layer"));
    }

    private record NullParameters() implements Elementwise {

        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double derivative(double z, double a) {
            return 1;
        }

        @Override
        public List<Parameter> newParameters(int units) {
            return null;
        }
    }

    private record NullInitializer() implements Elementwise {

        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double derivative(double z, double a) {
            return 1;
        }

        @Override
        public Initializer defaultInitializer() {
            return null;
        }
    }

    private record Logarithm() implements Elementwise {

        @Override
        public double value(double z) {
            return Math.log(z);
        }

        @Override
        public double derivative(double z, double a) {
            return 1 / z;
        }
    }

    private static final class Cube implements Elementwise {

        @Override
        public double value(double z) {
            return z * z * z;
        }

        @Override
        public double derivative(double z, double a) {
            return 3 * z * z;
        }
    }

    private record NullUpdate(double learningRate) implements Optimizer {

        @Override
        public Update forParameter(DMatrixRMaj theta) {
            return null;
        }
    }

    private record OwnRate(double learningRate) implements Optimizer {

        @Override
        public Update forParameter(DMatrixRMaj theta) {
            return (dTheta, rate) -> CommonOps_DDRM.addEquals(theta, -learningRate, dTheta);
        }
    }

    @TestFactory
    Stream<DynamicTest> otherParts() {
        return Stream.of(
                refused(
                        "a schedule for a rule that pays no heed to the rate of a step",
                        () ->
                                new Trainer(network(), new Squares(), new OwnRate(0.1))
                                        .schedule(new Cosine(10)),
                        "OwnRate moves a parameter as far at half the learning rate, so that a"
                                + " schedule changes nothing: let apply use the learningRate that it"
                                + " is given"),
                fine(
                        "a schedule for a rule that heeds it",
                        () ->
                                new Trainer(network(), new Squares(), new WeightDecay(0.1, 0.1))
                                        .schedule(new Cosine(10))
                                        .epoch(),
                        "0"),
                refused(
                        "null as what an activation learns",
                        () -> Network.inputs(1).dense(1, new NullParameters()).build(1),
                        "NullParameters.newParameters gave null: return List.of() where nothing is"
                                + " learned"),
                refused(
                        "null as the initializer of an activation",
                        () -> Network.inputs(1).dense(1, new NullInitializer()),
                        "NullInitializer.defaultInitializer gave null: return one, such as new"
                                + " XavierUniform()"),
                refused(
                        "null as an update",
                        () -> new Trainer(network(), new Squares(), new NullUpdate(0.1)),
                        "NullUpdate.forParameter gave null: return a new Update for each"
                                + " parameter"),
                refused(
                        "an activation that gives NaN",
                        () ->
                                new Trainer(
                                                Network.inputs(2)
                                                        .dense(5, new Logarithm())
                                                        .dense(1)
                                                        .build(1),
                                                new MeanSquaredError(),
                                                new GradientDescent(0.1))
                                        .fit(MOONS, 1),
                        "the cost is NaN in epoch 1, batch 1. The first quantity that is not finite"
                                + " is A[1] of Dense 1 (2 -> 5). The likely cause is the formulas of"
                                + " Logarithm, ..."),
                fine(
                        "a class that does not say what it is",
                        () -> Network.inputs(1).dense(1, new Cube()).build(1).layer(1),
                        "Dense (1 -> 1) Cube"),
                fine(
                        "an initializer that writes nothing",
                        () ->
                                Network.inputs(1)
                                        .dense(1, new Identity(), (W, random) -> {})
                                        .build(1)
                                        .predict(5)
                                        .get(0),
                        "0.0"),
                refused(
                        "an initializer that gives NaN",
                        () ->
                                new Trainer(
                                                Network.inputs(2)
                                                        .dense(
                                                                1,
                                                                new Sigmoid(),
                                                                (W, random) -> W.fill(Double.NaN))
                                                        .build(1),
                                                new MeanSquaredError(),
                                                new GradientDescent(0.1))
                                        .fit(MOONS, 1),
                        "the cost is NaN in epoch 1, batch 1. The first quantity that is not finite"
                                + " is W[1] of Dense 1 (2 -> 1). The likely cause is whoever wrote"
                                + " that number: ... look at the initializer or your own code. ..."));
    }
}
