package exercises.lesson3;

import static org.ejml.dense.row.CommonOps_DDRM.add;
import static org.ejml.dense.row.CommonOps_DDRM.mult;

import exercises.check.Check;
import exercises.check.Comparison;
import exercises.check.Exercise;
import java.util.Map;
import java.util.function.DoubleFunction;
import neurone.Network;
import neurone.activation.ELU;
import neurone.activation.Elementwise;
import neurone.activation.LeakyReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.check.GradientCheck;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import org.ejml.data.DMatrixRMaj;

class Lesson3Test {

    /** A z, and the setting of the activation by its name; most have none. */
    private record In(double z, Map<String, Double> settings) {

        double setting() {
            return settings.values().stream().findFirst().orElse(0.0);
        }
    }

    /** What an activation says of a z. */
    private record G(double g, double slope) {}

    /** Compares a student's g and g' with the library's, at 0, at special places and at random. */
    private static Comparison<In> compare(
            Check check,
            double[] special,
            String setting,
            DoubleFunction<Elementwise> answer,
            DoubleFunction<Elementwise> right) {
        return check.inputs(
                        d -> {
                            double z =
                                    d.trial() < special.length
                                            ? special[d.trial()]
                                            : d.number(-3, 3);
                            double value = d.trial() == 5 ? 2 : d.number(0.1, 0.8);
                            return new In(
                                    d.trial() == 5 ? 1.5 : z,
                                    setting.isEmpty() ? Map.of() : Map.of(setting, value));
                        })
                .answer(
                        i -> {
                            Elementwise g = answer.apply(i.setting());
                            double a = right.apply(i.setting()).value(i.z);
                            return new G(g.value(i.z), g.derivative(i.z, a));
                        })
                .right(
                        i -> {
                            Elementwise g = right.apply(i.setting());
                            double a = g.value(i.z);
                            return new G(a, g.derivative(i.z, a));
                        })
                .note(
                        i -> {
                            Elementwise g = answer.apply(i.setting());
                            double slope = (g.value(i.z + 1e-5) - g.value(i.z - 1e-5)) / 2e-5;
                            return i.z == 0 ? "" : check.texts().say("3.slope", slope);
                        });
    }

    /** The library trains with the student's activation, and finds its gradient right. */
    private static void trains(Check check, Elementwise g) {
        Dataset moons = ToyData.moons(20, 0.1, 1);
        Network network = Network.inputs(2).dense(3, g).dense(1, new Sigmoid()).build(1);
        BinaryCrossEntropy loss = new BinaryCrossEntropy();
        boolean right =
                check.run(() -> GradientCheck.of(network, loss, moons.X(), moons.Y()).isRight());
        if (!right) {
            throw check.wrong(check.texts().say("3.gradient"));
        }
    }

    @Exercise(number = "3.1", points = 2, file = "lesson3/MyTanh.java")
    void tanh(Check check) {
        double[] special = {0, 1, -1};
        compare(check, special, "", s -> new MyTanh(), s -> new Tanh())
                .mistake("one-minus-a", i -> new G(t(i), 1 - t(i)))
                .mistake("sigmoid-slope", i -> new G(t(i), t(i) * (1 - t(i))))
                .mistake("z-for-a", i -> new G(t(i), 1 - i.z * i.z))
                .mistake("plus", i -> new G(t(i), 1 + t(i) * t(i)))
                .mistake("tanh-again", i -> new G(t(i), 1 - Math.pow(Math.tanh(t(i)), 2)))
                .mistake("sigmoid", i -> new G(1 / (1 + Math.exp(-i.z)), 1 - t(i) * t(i)))
                .mistake("tan", i -> new G(Math.tan(i.z), 1 - t(i) * t(i)))
                .holds();
        trains(check, new MyTanh());
    }

    private static double t(In i) {
        return Math.tanh(i.z);
    }

    @Exercise(number = "3.2", points = 2, file = "lesson3/MyLeakyReLU.java")
    void leakyReLU(Check check) {
        double[] special = {1, -1, 0};
        compare(check, special, "s", MyLeakyReLU::new, LeakyReLU::new)
                .mistake("relu-slope", i -> new G(leaky(i), i.z > 0 ? 1 : 0))
                .mistake("slope-one", i -> new G(leaky(i), 1))
                .mistake("value-for-slope", i -> new G(leaky(i), i.z > 0 ? 1 : i.setting() * i.z))
                .mistake("value-for-slope", i -> new G(leaky(i), leaky(i)))
                .mistake("zero", i -> new G(leaky(i), i.z >= 0 ? 1 : i.setting()))
                .mistake("fixed", i -> new G(i.z > 0 ? i.z : 0.01 * i.z, i.z > 0 ? 1 : 0.01))
                .mistake(
                        "max",
                        i -> new G(Math.max(i.z, i.setting() * i.z), i.z > 0 ? 1 : i.setting()))
                .holds();
        trains(check, new MyLeakyReLU(0.1));
    }

    private static double leaky(In i) {
        return i.z > 0 ? i.z : i.setting() * i.z;
    }

    @Exercise(number = "3.3", points = 2, file = "lesson3/MyELU.java")
    void elu(Check check) {
        double[] special = {1, -1, 0};
        compare(check, special, "alpha", MyELU::new, ELU::new)
                .mistake("a-only", i -> new G(elu(i), i.z > 0 ? 1 : elu(i)))
                .mistake("times-a", i -> new G(elu(i), i.z > 0 ? 1 : i.setting() * elu(i)))
                .mistake("plus-one", i -> new G(elu(i), i.z > 0 ? 1 : elu(i) + 1))
                .mistake("no-alpha-slope", i -> new G(elu(i), i.z > 0 ? 1 : Math.exp(i.z)))
                .mistake(
                        "exp-of-a",
                        i -> new G(elu(i), i.z > 0 ? 1 : i.setting() * Math.exp(elu(i))))
                .mistake("zero", i -> new G(elu(i), i.z >= 0 ? 1 : elu(i) + i.setting()))
                .mistake("no-alpha", i -> new G(i.z > 0 ? i.z : Math.expm1(i.z), slope(i)))
                .mistake(
                        "minus-one",
                        i -> new G(i.z > 0 ? i.z : i.setting() * Math.exp(i.z), slope(i)))
                .mistake(
                        "parentheses",
                        i -> new G(i.z > 0 ? i.z : i.setting() * Math.exp(i.z) - 1, slope(i)))
                .holds();
        trains(check, new MyELU(0.5));
    }

    private static double elu(In i) {
        return new ELU(i.setting()).value(i.z);
    }

    private static double slope(In i) {
        return i.z > 0 ? 1 : i.setting() * Math.exp(i.z);
    }

    @Exercise(number = "3.4", points = 2, file = "lesson3/Softplus.java")
    void softplus(Check check) {
        double[] special = {0, 1, -1, 1000, -1000};
        DoubleFunction<Elementwise> right = s -> new RightSoftplus();
        compare(check, special, "", s -> new Softplus(), right)
                .mistake("overflow", i -> new G(Math.log(1 + Math.exp(i.z)), sigmoid(i.z)))
                .mistake(
                        "overflow",
                        i ->
                                new G(
                                        Math.log(1 + Math.exp(i.z)),
                                        Math.exp(i.z) / (1 + Math.exp(i.z))))
                .mistake("overflow", i -> new G(Math.log1p(Math.exp(i.z)), sigmoid(i.z)))
                .mistake(
                        "overflow-slope",
                        i -> new G(softplus(i.z), Math.exp(i.z) / (1 + Math.exp(i.z))))
                .mistake("inner", i -> new G(softplus(i.z), 1 / (1 + Math.exp(i.z))))
                .mistake("inner", i -> new G(Math.log(1 + Math.exp(i.z)), 1 / (1 + Math.exp(i.z))))
                .mistake("second", i -> new G(softplus(i.z), sigmoid(i.z) * (1 - sigmoid(i.z))))
                .mistake("of-a", i -> new G(softplus(i.z), sigmoid(softplus(i.z))))
                .holds();
        trains(check, new Softplus());
    }

    private record RightSoftplus() implements Elementwise {
        @Override
        public double value(double z) {
            return softplus(z);
        }

        @Override
        public double derivative(double z, double a) {
            return sigmoid(z);
        }
    }

    private static double softplus(double z) {
        return Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)));
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    @Exercise(number = "3.5", points = 2, file = "lesson3/LinearLayers.java")
    void linearLayers(Check check) {
        record Layers(DMatrixRMaj W1, DMatrixRMaj b1, DMatrixRMaj W2, DMatrixRMaj b2) {}
        record One(DMatrixRMaj W, DMatrixRMaj b) {}
        check.inputs(
                        d -> {
                            int nx = d.size();
                            int n1 = d.size();
                            int n2 = d.size();
                            return new Layers(
                                    d.matrix(n1, nx),
                                    d.matrix(n1, 1),
                                    d.matrix(n2, n1),
                                    d.matrix(n2, 1));
                        })
                .answer(
                        i ->
                                new One(
                                        LinearLayers.weights(i.W1, i.W2),
                                        LinearLayers.biases(i.b1, i.W2, i.b2)))
                .right(
                        i ->
                                new One(
                                        mult(i.W2, i.W1, null),
                                        add(mult(i.W2, i.b1, null), i.b2, null)))
                .mistake(
                        "order",
                        i ->
                                new One(
                                        mult(i.W1, i.W2, null),
                                        add(mult(i.W2, i.b1, null), i.b2, null)))
                .mistake("sum", i -> new One(mult(i.W2, i.W1, null), add(i.b1, i.b2, null)))
                .mistake("no-b2", i -> new One(mult(i.W2, i.W1, null), mult(i.W2, i.b1, null)))
                .mistake("no-b1", i -> new One(mult(i.W2, i.W1, null), i.b2))
                .holds();
    }

    @Exercise(number = "3.6", points = 2, file = "lesson3/MySoftmax.java")
    void softmax(Check check) {
        record Sums(DMatrixRMaj Z) {
            /** e^(z - shift) over a sum, where both may belong to the wrong numbers. */
            DMatrixRMaj with(Scope shift, Scope sum) {
                DMatrixRMaj A = Z.copy();
                DMatrixRMaj exp = Z.copy();
                for (int i = 0; i < Z.numRows; i++) {
                    for (int e = 0; e < Z.numCols; e++) {
                        exp.set(i, e, Math.exp(Z.get(i, e) - shift.of(Z, i, e, true)));
                    }
                }
                for (int i = 0; i < Z.numRows; i++) {
                    for (int e = 0; e < Z.numCols; e++) {
                        A.set(i, e, exp.get(i, e) / sum.of(exp, i, e, false));
                    }
                }
                return A;
            }
        }
        check.inputs(
                        d -> {
                            DMatrixRMaj Z = d.matrix(d.size(), d.size());
                            if (d.trial() % 3 == 1) {
                                for (int i = 0; i < Z.numRows; i++) {
                                    Z.add(i, 0, 1000);
                                }
                            }
                            return new Sums(Z);
                        })
                .answer(i -> MySoftmax.forward(i.Z))
                .right(i -> i.with(Scope.COLUMN, Scope.COLUMN))
                .mistake("no-shift", i -> i.with(Scope.NOTHING, Scope.COLUMN))
                .mistake("global-shift", i -> i.with(Scope.ALL, Scope.COLUMN))
                .mistake("rows", i -> i.with(Scope.ROW, Scope.ROW))
                .mistake("rows", i -> i.with(Scope.COLUMN, Scope.ROW))
                .mistake("all", i -> i.with(Scope.ALL, Scope.ALL))
                .mistake("all", i -> i.with(Scope.COLUMN, Scope.ALL))
                .mistake("all", i -> i.with(Scope.NOTHING, Scope.ALL))
                .mistake("no-sum", i -> i.with(Scope.COLUMN, Scope.NOTHING))
                .holds();
    }

    /** The numbers that a shift or a sum is taken over. */
    private enum Scope {
        NOTHING,
        ROW,
        COLUMN,
        ALL;

        double of(DMatrixRMaj M, int i, int e, boolean max) {
            if (this == NOTHING) {
                return max ? 0 : 1;
            }
            double result = max ? Double.NEGATIVE_INFINITY : 0;
            for (int k = 0; k < M.numRows; k++) {
                for (int c = 0; c < M.numCols; c++) {
                    if (this == ALL || this == ROW && k == i || this == COLUMN && c == e) {
                        double z = M.get(k, c);
                        result = max ? Math.max(result, z) : result + z;
                    }
                }
            }
            return result;
        }
    }
}
