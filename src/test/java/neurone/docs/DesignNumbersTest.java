package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neurone.DivergedException;
import neurone.Network;
import neurone.Pass;
import neurone.activation.Activation;
import neurone.activation.Elementwise;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.initializer.XavierUniform;
import neurone.layer.Cache;
import neurone.loss.AtOutput;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.MeanSquaredError;
import neurone.measure.Accuracy;
import neurone.optimizer.GradientDescent;
import neurone.training.Epoch;
import neurone.training.History;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.junit.jupiter.api.Test;

/** Runs the naive ways of docs/design.md and holds the page to the numbers that they give. */
class DesignNumbersTest {

    /** The page's text in one line, as it is wrapped for readers. */
    private static String page() throws IOException {
        return Files.readString(Path.of("docs", "design.md")).replaceAll("\\s+", " ");
    }

    private static void assertPageSays(String format, Object... numbers) throws IOException {
        String words = String.format(Locale.ROOT, format, numbers);
        assertThat(page().contains(words)).as("docs/design.md says: %s", words).isTrue();
    }

    private static DMatrixRMaj random(int rows, int columns, SplittableRandom random) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < matrix.getNumElements(); i++) {
            matrix.data[i] = random.nextDouble(-1, 1);
        }
        return matrix;
    }

    private static double relativeError(DMatrixRMaj wrong, DMatrixRMaj right) {
        DMatrixRMaj difference = CommonOps_DDRM.subtract(wrong, right, null);
        return NormOps_DDRM.normF(difference) / NormOps_DDRM.normF(right);
    }

    /** A linear layer that keeps its last input in a field, as one writes it at first. */
    private static final class RememberingLayer {

        private final DMatrixRMaj W;
        private DMatrixRMaj X;

        RememberingLayer(DMatrixRMaj W) {
            this.W = W;
        }

        DMatrixRMaj forward(DMatrixRMaj X) {
            this.X = X;
            return CommonOps_DDRM.mult(W, X, null);
        }

        DMatrixRMaj backward(DMatrixRMaj dZ) {
            return CommonOps_DDRM.multTransB(dZ, X, null);
        }
    }

    @Test
    void aLayerThatRemembersGivesTheGradientOfOtherExamples() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        RememberingLayer layer = new RememberingLayer(random(3, 4, random));
        DMatrixRMaj X = random(4, 20, random);
        DMatrixRMaj validationX = random(4, 20, random);
        DMatrixRMaj Y = random(3, 20, random);

        // dZ = 2/m (Z - Y), the mean squared error
        DMatrixRMaj dZ = CommonOps_DDRM.subtract(layer.forward(X), Y, null);
        CommonOps_DDRM.scale(2.0 / 20, dZ);
        DMatrixRMaj right = layer.backward(dZ);
        layer.forward(validationX);
        DMatrixRMaj wrong = layer.backward(dZ);

        assertPageSays("off by %.0f%% of its length", 100 * relativeError(wrong, right));
    }

    @Test
    void shardsThatDivideByTheirOwnSizeDoNotAddUp() throws IOException {
        Network network = Network.inputs(4).dense(3, new Tanh()).dense(2, new Identity()).build(1);
        MeanSquaredError loss = new MeanSquaredError();
        SplittableRandom random = new SplittableRandom(2);
        DMatrixRMaj X = random(4, 8, random);
        // the targets are the first two inputs, to be copied
        Dataset batch = new Dataset(X, CommonOps_DDRM.extract(X, 0, 2, 0, 8));
        List<Dataset> shards = List.of(batch.select(0, 1), batch.select(2, 3, 4, 5, 6, 7));
        Parameter W = network.layer(1).weights();
        DMatrixRMaj right = gradients(network, loss, batch, 8).of(W);

        Gradients own = gradients(network, loss, shards.get(0), 2);
        own.add(gradients(network, loss, shards.get(1), 6));
        DMatrixRMaj mean = own.of(W).copy();
        CommonOps_DDRM.scale(0.5, mean);
        Gradients told = gradients(network, loss, shards.get(0), 8);
        told.add(gradients(network, loss, shards.get(1), 8));

        assertPageSays("their sum is %.0f%% off", 100 * relativeError(own.of(W), right));
        assertPageSays("their mean is still %.0f%% off", 100 * relativeError(mean, right));
        assertThat(relativeError(told.of(W), right)).isLessThan(1e-15);
    }

    private static Gradients gradients(
            Network network, MeanSquaredError loss, Dataset shard, int m) {
        Pass pass = network.newPass(loss);
        pass.forward(shard.X(), Mode.inference());
        return pass.backward(shard.Y(), m);
    }

    @Test
    void theChainRuleIsNotANumberOnceASigmoidSaturates() throws IOException {
        double z = 40;
        double a = new Sigmoid().value(z);
        double slope = new Sigmoid().derivative(z, a);
        assertThat(a).isEqualTo(1.0);
        assertThat(slope).isEqualTo(0.0);
        // y = 0: dL/da = 1/(1 - a)
        assertThat(1 / (1 - a) * slope).isNaN();

        DMatrixRMaj A = new DMatrixRMaj(new double[][] {{a}});
        DMatrixRMaj Y = new DMatrixRMaj(1, 1);
        DMatrixRMaj dA = new DMatrixRMaj(1, 1);
        BinaryCrossEntropy loss = new BinaryCrossEntropy();
        loss.gradient(A, Y, dA);
        assertPageSays("%.1e", dA.get(0));
        assertThat(dA.get(0) * slope).isEqualTo(0.0);

        AtOutput pair = new AtOutput(loss, new Sigmoid(), 1);
        DMatrixRMaj Z = new DMatrixRMaj(new double[][] {{z}});
        assertThat(pair.dZ(Z, Y, 1).get(0)).isEqualTo(1.0);
        assertThat(pair.value(Z, Y)).isEqualTo(40.0);
        assertPageSays("a cost of 40 and dz = 1");
    }

    /** tanh with a slip in its derivative: 1 - a, where 1 - a^2 belongs. */
    private record TanhWithASlip() implements Elementwise {

        @Override
        public double value(double z) {
            return Math.tanh(z);
        }

        @Override
        public double derivative(double z, double a) {
            return 1 - a;
        }
    }

    private static Network xorNetwork(Activation hidden) {
        return Network.inputs(2)
                .initializer(new XavierUniform())
                .dense(8, hidden)
                .dense(1, new Sigmoid())
                .build(42);
    }

    @Test
    void aWrongDerivativeLearnsAllTheSame() throws IOException {
        Dataset xor = ToyData.xor();
        double[] cost = new double[2];
        double[] lowest = new double[2];
        DMatrixRMaj[] dW = new DMatrixRMaj[2];
        List<Activation> both = List.of(new Tanh(), new TanhWithASlip());
        for (int i = 0; i < 2; i++) {
            Network network = xorNetwork(both.get(i));
            Pass pass = network.newPass(new BinaryCrossEntropy());
            pass.forward(xor.X(), Mode.inference());
            dW[i] = pass.backward(xor.Y()).of(network.parameters().get(0));
            History history =
                    new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(0.5))
                            .fit(xor, 2000);
            assertThat(history.last().accuracy()).isEqualTo(1.0);
            cost[i] = history.last().cost();
            lowest[i] = history.epochs().stream().mapToDouble(Epoch::cost).min().orElseThrow();
        }
        assertPageSays("%.4f with the right derivative", cost[0]);
        assertPageSays("the wrong one it zigzags below 0.1");
        assertThat(cost[1]).isGreaterThan(2 * cost[0]);
        assertThat(lowest[1]).isLessThan(0.1);
        assertPageSays("%.0f%% away from the truth", 100 * relativeError(dW[1], dW[0]));
    }

    @Test
    void aReshapedMatrixKeepsItsOldNumbers() throws IOException {
        DMatrixRMaj Z = new DMatrixRMaj(10, 64);
        Z.reshape(10, 16);
        AtomicInteger calls = new AtomicInteger();
        CommonOps_DDRM.apply(
                Z,
                z -> {
                    calls.incrementAndGet();
                    return z;
                },
                Z);
        assertPageSays("%d numbers", Z.getNumElements());
        assertPageSays("%d times", calls.get());
    }

    @Test
    void aNetworkOfNotANumberStillGetsHalfOfXorRight() throws IOException {
        DMatrixRMaj Yhat = new DMatrixRMaj(1, 4);
        CommonOps_DDRM.fill(Yhat, Double.NaN);
        assertThat(Accuracy.of(Yhat, ToyData.xor().Y())).isEqualTo(0.5);

        Network network = Network.inputs(2).dense(8, new ReLU()).dense(1, new Identity()).build(42);
        Trainer trainer = new Trainer(network, new MeanSquaredError(), new GradientDescent(2));
        DivergedException stopped =
                catchThrowableOfType(
                        DivergedException.class, () -> trainer.fit(ToyData.xor(), 2000));
        for (Parameter parameter : network.parameters()) {
            assertThat(CommonOps_DDRM.elementMaxAbs(parameter.value())).isFinite();
        }
        Matcher when = Pattern.compile("epoch \\d+, batch \\d+").matcher(stopped.getMessage());
        assertThat(when.find()).isTrue();
        assertPageSays("in %s. A loop", when.group());
        assertPageSays("%s", stopped.getMessage());
    }

    @Test
    void aStepThatMakesItsMatricesMakesThatMuchGarbage() throws IOException {
        Network network =
                Network.inputs(784).dense(128, new ReLU()).dense(10, new Softmax()).build(1);
        Pass pass = network.newPass(new CategoricalCrossEntropy());
        DMatrixRMaj Y = new DMatrixRMaj(10, 64);
        for (int i = 0; i < 64; i++) {
            Y.set(i % 10, i, 1);
        }
        pass.forward(random(784, 64, new SplittableRandom(1)), Mode.inference());
        Gradients gradients = pass.backward(Y);
        Cache hidden = pass.layer(1);
        Cache output = pass.layer(2);
        long numbers = 0;
        for (DMatrixRMaj matrix :
                List.of(
                        hidden.Z(),
                        hidden.A(),
                        hidden.dA(),
                        hidden.dZ(),
                        output.Z(),
                        output.A(),
                        output.dZ())) {
            numbers += matrix.getNumElements();
        }
        for (Parameter parameter : network.parameters()) {
            numbers += gradients.of(parameter).getNumElements();
        }
        int steps = (60_000 + 63) / 64;
        assertPageSays("%,d bytes", 8 * numbers);
        assertPageSays("%.1f gigabytes", 8e-9 * numbers * steps);
    }
}
