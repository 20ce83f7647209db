package neurone.doors;

import static neurone.doors.Typed.fine;
import static neurone.doors.Typed.refused;

import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.initializer.RandomNormal;
import neurone.initializer.RandomUniform;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A network that is built, and asked for predictions. */
class NetworkDoorTest {

    private static final Network FLOWERS =
            Network.inputs(4).dense(8, new Tanh()).dense(3, new Softmax()).build(1);

    private static DMatrixRMaj zeros(int rows, int columns) {
        return new DMatrixRMaj(rows, columns);
    }

    @TestFactory
    Stream<DynamicTest> predicting() {
        return Stream.of(
                refused(
                        "X with an example in each row",
                        () -> FLOWERS.predict(zeros(20, 4)),
                        "Dense 1 (4 -> 8) expects X with 4 rows, got (20, 4); examples are columns:"
                                + " transpose it?"),
                fine(
                        "a square X with an example in each row, which no shape tells apart",
                        () -> FLOWERS.predict(zeros(4, 4)).numCols,
                        "4"),
                refused(
                        "one example as a row",
                        () -> FLOWERS.predict(zeros(1, 4)),
                        "Dense 1 (4 -> 8) expects X with 4 rows, got (1, 4); examples are columns:"
                                + " transpose it?"),
                fine(
                        "one example as a matrix of an array",
                        () -> FLOWERS.predict(new DMatrixRMaj(new double[] {5, 3, 1, 0})).numRows,
                        "3"),
                fine("one example as numbers", () -> FLOWERS.predict(5, 3, 1, 0).numRows, "3"),
                fine(
                        "one example as an array",
                        () -> FLOWERS.predict(new double[] {5, 3, 1, 0}).numRows,
                        "3"),
                refused(
                        "too few numbers",
                        () -> FLOWERS.predict(5, 3),
                        "Dense 1 (4 -> 8) expects 4 numbers of one example, got 2: one for each"
                                + " input"),
                refused(
                        "two examples in one row of numbers",
                        () -> FLOWERS.predict(5, 3, 1, 0, 5, 3, 1, 0),
                        "Dense 1 (4 -> 8) expects 4 numbers of one example, got 8: for several"
                                + " examples, hand in a matrix X"),
                refused(
                        "no number",
                        () -> FLOWERS.predict(new double[0]),
                        "Dense 1 (4 -> 8) expects 4 numbers of one example, got 0: one for each"
                                + " input"),
                refused(
                        "no example",
                        () -> FLOWERS.predict(zeros(4, 0)),
                        "X has no columns: it must contain at least one example"),
                refused(
                        "null",
                        () -> FLOWERS.predict((DMatrixRMaj) null),
                        "expected a matrix X, one example per column, got null"),
                refused(
                        "a NaN",
                        () -> FLOWERS.predict(5, 3, Double.NaN, 0),
                        "X has NaN in row 2, column 0 (counted from 0): every number must be"
                                + " finite"),
                refused(
                        "a network of five inputs for X of four rows",
                        () -> Network.inputs(5).dense(1).build(1).predict(zeros(4, 150)),
                        "Dense 1 (5 -> 1) expects X with 5 rows, got (4, 150): one row for each"
                                + " input, one column for each example"),
                refused(
                        "weights that are NaN",
                        () -> {
                            Network network = FLOWERS.copy();
                            network.layer(1).weights().value().set(0, 0, Double.NaN);
                            return network.predict(5, 3, 1, 0);
                        },
                        "Yhat is not finite, and the first quantity that is not finite is W[1] of"
                                + " Dense 1 (4 -> 8). ... standardize the inputs, and train with a"
                                + " smaller learning rate."));
    }

    @TestFactory
    Stream<DynamicTest> building() {
        return Stream.of(
                fine(
                        "one builder twice",
                        () -> {
                            var builder = Network.inputs(2).dense(1, new PReLU());
                            Network first = builder.build(1);
                            return builder.build(1).parameters().equals(first.parameters());
                        },
                        "false"),
                refused(
                        "no layer",
                        () -> Network.inputs(2).build(1),
                        "a network expects at least one layer: call dense(units, activation)"
                                + " first"),
                refused(
                        "no unit",
                        () -> Network.inputs(2).dense(0, new Tanh()),
                        "layer 1 expects at least 1 unit, got 0"),
                refused(
                        "more weights than a matrix holds",
                        () -> Network.inputs(50_000).dense(50_000, new Tanh()).build(1),
                        "a layer of 50000 inputs and 50000 units has 2500000000 weights, but a"
                                + " matrix holds at most 2147483647: take fewer units"),
                refused(
                        "no input",
                        () -> Network.inputs(0),
                        "a network expects at least 1 input, got 0: n_x is the number of rows of"
                                + " X"),
                refused(
                        "no activation",
                        () -> Network.inputs(2).dense(3, null),
                        "layer 1 expects an activation, got null: try new Tanh()"),
                refused(
                        "no initializer",
                        () -> Network.inputs(2).dense(3, new Tanh(), null),
                        "layer 1 expects an initializer, got null: leave it out"),
                fine(
                        "an output without a named activation",
                        () -> Network.inputs(2).dense(3, new Tanh()).dense(1).build(1).layer(2),
                        "Dense (3 -> 1) Identity"),
                refused(
                        "a hidden layer without a named activation",
                        () -> Network.inputs(2).dense(8).dense(1, new Sigmoid()),
                        "layer 1 has no activation, so that it and layer 2 would be no more than"
                                + " one layer: name one, such as dense(8, new Tanh())"),
                fine(
                        "a hidden layer that is linear on purpose",
                        () -> Network.inputs(2).dense(8, new Identity()).dense(1).build(1).layer(1),
                        "Dense (2 -> 8) Identity"),
                fine(
                        "a seed",
                        () -> Network.inputs(2).dense(1).build(42).seed(),
                        "OptionalLong[42]"),
                fine(
                        "no seed",
                        () -> Network.inputs(2).dense(1).build(),
                        "...build(...) draws the initial weights again"),
                fine(
                        "the seed that was picked, again",
                        () -> {
                            Network network = Network.inputs(2).dense(1).build();
                            Network again =
                                    Network.inputs(2).dense(1).build(network.seed().orElseThrow());
                            return again.predict(3, 4).get(0) == network.predict(3, 4).get(0);
                        },
                        "true"),
                fine(
                        "a generator, whose seed nobody knows",
                        () -> Network.inputs(2).dense(1).build(new SplittableRandom(1)).seed(),
                        OptionalLong.empty().toString()),
                refused("layer 0", () -> FLOWERS.layer(0), "layers are counted from 1 to 2, got 0"),
                fine(
                        "a PReLU in two layers",
                        () -> {
                            Activation shared = new PReLU();
                            return Network.inputs(2)
                                    .dense(2, shared)
                                    .dense(1, shared)
                                    .build(1)
                                    .parameters()
                                    .size();
                        },
                        "6"),
                fine(
                        "a PReLU in two networks",
                        () -> {
                            Activation shared = new PReLU();
                            Network one = Network.inputs(2).dense(2, shared).build(1);
                            Network two = Network.inputs(2).dense(2, shared).build(1);
                            return one.layer(1).learned().equals(two.layer(1).learned());
                        },
                        "false"),
                refused(
                        "a PReLU of five units in a layer of eight",
                        () -> Network.inputs(2).dense(8, PReLU.perUnit(5)).build(1),
                        "PReLU[per unit] learns its alpha for 5 units, but its layer has 8: make the"
                                + " two equal"),
                fine(
                        "one ReLU in two layers",
                        () -> {
                            Activation relu = new ReLU();
                            return Network.inputs(2).dense(2, relu).dense(1, relu).build(1);
                        },
                        "...Dense 2 (2 -> 1)...ReLU..."),
                fine(
                        "writing to a weight",
                        () -> {
                            Network network = FLOWERS.copy();
                            network.layer(1).weights().value().set(0, 0, 7);
                            return network.layer(1).weights().value().get(0, 0);
                        },
                        "7.0"));
    }

    @TestFactory
    Stream<DynamicTest> settings() {
        return Stream.of(
                fine(
                        "a Leaky ReLU of a negative slope, which the table shows",
                        () -> Network.inputs(1).dense(1, new LeakyReLU(-1)).build(1),
                        "...LeakyReLU[slope=-1.0]..."),
                fine(
                        "a Leaky ReLU of a slope above 1, which the table shows",
                        () -> Network.inputs(1).dense(1, new LeakyReLU(2)).build(1),
                        "...LeakyReLU[slope=2.0]..."),
                refused(
                        "a slope that is NaN",
                        () -> new LeakyReLU(Double.NaN),
                        "LeakyReLU expects a finite slope, got NaN: try 0.01"),
                refused(
                        "RReLU from 0.5 to 0.1",
                        () -> new RReLU(0.5, 0.1),
                        "RReLU expects finite slopes with lower <= upper, got 0.5 and 0.1: try"
                                + " 0.125 and 0.333"),
                refused(
                        "ELU of 0",
                        () -> new ELU(0),
                        "ELU expects a finite alpha above 0, got 0.0: try 1.0"),
                refused(
                        "a negative standard deviation",
                        () -> new RandomNormal(-1),
                        "RandomNormal expects a finite standard deviation of at least 0, got -1.0:"
                                + " try 0.01"),
                fine("a large bound", () -> new RandomUniform(5), "RandomUniform[bound=5.0]"));
    }
}
