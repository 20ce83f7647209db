package neurone.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
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
import neurone.examples.extending.WeightDecay;
import neurone.golden.Node;
import neurone.layer.Dense;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.RMSProp;

/** What each line of an explanation should say, from its operands alone, in plain loops. */
final class Recomputed {

    private final RandomSteps step;
    private final Map<String, double[][]> known = new HashMap<>();
    private Node line;

    Recomputed(RandomSteps step) {
        this.step = step;
    }

    /** Returns the numbers that the result of a line should have. */
    double[][] result(Node line) {
        this.line = line;
        double[][] result = computed(line.get("kind").text());
        known.put(line.get("result").get("name").text(), values(line.get("result")));
        return result;
    }

    /** Returns what an earlier line gave under that name, or null. */
    double[][] known(String name) {
        return known.get(name);
    }

    static double[][] values(Node quantity) {
        return quantity.get("values").list().stream().map(Node::numbers).toArray(double[][]::new);
    }

    private double[][] operand(int i) {
        return values(line.get("operands").list().get(i));
    }

    private Activation g() {
        return layer().activation();
    }

    private Dense layer() {
        return step.network().layer((int) line.get("layer").number());
    }

    private double[][] computed(String kind) {
        int m = step.X().numCols;
        return switch (kind) {
            case "pre-activation" -> plusColumn(product(operand(0), operand(1)), operand(2));
            case "slopes" -> slopes((RReLU) g(), operand(0), values(line.get("result")));
            case "activation" -> activation();
            case "loss" -> loss();
            case "cost" -> new double[][] {{sum(operand(0)) / m}};
            case "output-gradient" -> outputGradient(m);
            case "paired-gradient" -> with(operand(0), operand(1), (a, y) -> (a - y) / m);
            case "derivative" -> derivative();
            case "column-sums" -> columnSums(with(operand(0), operand(1), (x, y) -> x * y));
            case "jacobian" -> jacobian(operand(0));
            case "pre-activation-gradient" -> preActivationGradient();
            case "weights-gradient", "activation-gradient" -> product(operand(0), operand(1));
            case "biases-gradient" -> rowSums(operand(0));
            case "activation-parameter-gradient" -> alphaGradient();
            case "memory", "corrected-memory" -> memory();
            case "update" -> update();
            default -> throw new AssertionError("nobody checks a line of the kind " + kind);
        };
    }

    private static double[][] slopes(RReLU g, double[][] Z, double[][] R) {
        // what was drawn is in the range; that A is R * Z shows that it is what was used
        return with(
                Z,
                R,
                (z, r) -> z > 0 ? 1 : r >= g.lower() - 1e-15 && r <= g.upper() + 1e-15 ? r : -1);
    }

    private double[][] activation() {
        Activation g = g();
        if (g instanceof RReLU) {
            return with(operand(0), operand(1), (r, z) -> r * z);
        }
        double[][] Z = operand(0);
        if (g instanceof Softmax) {
            double[][] powers = each(Z, Math::exp);
            double[][] sums = columnSums(powers);
            return withRow(powers, sums, (power, sum) -> power / sum);
        }
        if (g instanceof Centered) {
            return withRow(Z, columnSums(Z), (z, sum) -> z - sum / Z.length);
        }
        if (g instanceof PReLU) {
            return slopesOf(Z, (z, alpha) -> z > 0 ? z : alpha * z);
        }
        return each(Z, value(g));
    }

    private static DoubleUnaryOperator value(Activation g) {
        if (g instanceof Identity) {
            return z -> z;
        }
        if (g instanceof Sigmoid) {
            return Recomputed::sigmoid;
        }
        if (g instanceof Tanh) {
            return Math::tanh;
        }
        if (g instanceof ReLU) {
            return z -> Math.max(0, z);
        }
        if (g instanceof LeakyReLU leaky) {
            return z -> z > 0 ? z : leaky.slope() * z;
        }
        if (g instanceof ELU elu) {
            return z -> z > 0 ? z : elu.alpha() * Math.expm1(z);
        }
        return z -> z * sigmoid(z);
    }

    private double[][] derivative() {
        Activation g = g();
        String layer = "[" + (int) line.get("layer").number() + "]";
        double[][] Z = known("Z" + layer);
        if (g instanceof RReLU) {
            return known("R" + layer);
        }
        if (g instanceof PReLU) {
            return slopesOf(Z, (z, alpha) -> z > 0 ? 1 : alpha);
        }
        if (g instanceof Identity) {
            return each(Z, z -> 1);
        }
        if (g instanceof Sigmoid) {
            return each(Z, z -> sigmoid(z) * sigmoid(-z));
        }
        if (g instanceof Tanh) {
            return each(Z, z -> 1 / (Math.cosh(z) * Math.cosh(z)));
        }
        if (g instanceof ReLU) {
            return each(Z, z -> z > 0 ? 1 : 0);
        }
        if (g instanceof LeakyReLU leaky) {
            return each(Z, z -> z > 0 ? 1 : leaky.slope());
        }
        if (g instanceof ELU elu) {
            return each(Z, z -> z > 0 ? 1 : elu.alpha() * Math.exp(z));
        }
        return each(Z, z -> sigmoid(z) * (1 + z * sigmoid(-z)));
    }

    private double[][] slopesOf(double[][] Z, DoubleBinaryOperator f) {
        double[] alpha = layer().learned().get(0).value().data;
        double[][] result = new double[Z.length][];
        for (int row = 0; row < Z.length; row++) {
            double own = alpha[alpha.length == 1 ? 0 : row];
            result[row] = each(new double[][] {Z[row]}, z -> f.applyAsDouble(z, own))[0];
        }
        return result;
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private double[][] loss() {
        double[][] A = known("A[" + step.network().layers().size() + "]");
        double[][] Y = known.computeIfAbsent("Y", name -> rows(step.Y().data, A.length));
        return columnSums(
                with(
                        A,
                        Y,
                        step.loss() instanceof MeanSquaredError
                                ? (a, y) -> (a - y) * (a - y)
                                : step.loss() instanceof BinaryCrossEntropy
                                        ? (a, y) -> -y * Math.log(a) - (1 - y) * Math.log(1 - a)
                                        : step.loss() instanceof CategoricalCrossEntropy
                                                ? (a, y) -> -y * Math.log(a)
                                                : (a, y) -> Math.abs(a - y)));
    }

    private double[][] outputGradient(int m) {
        double[][] A = known("A[" + step.network().layers().size() + "]");
        return with(
                A,
                known("Y"),
                step.loss() instanceof MeanSquaredError
                        ? (a, y) -> 2 * (a - y) / m
                        : step.loss() instanceof BinaryCrossEntropy
                                ? (a, y) -> (a - y) / (a * (1 - a)) / m
                                : step.loss() instanceof CategoricalCrossEntropy
                                        ? (a, y) -> -y / a / m
                                        : (a, y) -> Math.signum(a - y) / m);
    }

    private double[][] preActivationGradient() {
        if (g() instanceof Softmax) {
            double[][] difference = withRow(operand(1), operand(2), (da, s) -> da - s);
            return with(operand(0), difference, (a, d) -> a * d);
        }
        if (g() instanceof Centered) {
            double[][] dA = operand(2);
            return withRow(dA, columnSums(dA), (da, sum) -> da - sum / dA.length);
        }
        return with(operand(0), operand(1), (da, slope) -> da * slope);
    }

    private double[][] alphaGradient() {
        double[][] rows = rowSums(with(operand(0), operand(1), (da, z) -> z > 0 ? 0 : da * z));
        int learned = layer().learned().get(0).value().numRows;
        return learned == 1 ? new double[][] {{sum(rows)}} : rows;
    }

    private static double[][] jacobian(double[][] a) {
        double[][] jacobian = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                jacobian[i][j] = i == j ? a[i][0] - a[i][0] * a[i][0] : -a[i][0] * a[j][0];
            }
        }
        return jacobian;
    }

    private double[][] memory() {
        String name = line.get("result").get("name").text();
        String parameter = name.substring(name.indexOf('(') + 1, name.length() - 1);
        double[][] d = known("d" + parameter);
        if (step.optimizer() instanceof Momentum) {
            return d;
        }
        if (step.optimizer() instanceof RMSProp rule) {
            return each(d, g -> (1 - rule.decay()) * g * g);
        }
        Adam rule = (Adam) step.optimizer();
        return switch (name.substring(0, name.indexOf('('))) {
            case "m" -> each(d, g -> (1 - rule.beta1()) * g);
            case "v" -> each(d, g -> (1 - rule.beta2()) * g * g);
            case "mhat" -> d;
            default -> each(d, g -> g * g);
        };
    }

    private double[][] update() {
        String parameter = line.get("operands").list().get(0).get("name").text();
        double[][] before = operand(0);
        double[][] moved = with(before, known("d" + parameter), this::afterFirstStep);
        double[][] shown = with(before, operand(1), (theta, s) -> theta - s);
        return with(moved, shown, (a, b) -> Math.abs(a - b) < 1e-12 ? a : Double.NaN);
    }

    private double afterFirstStep(double theta, double d) {
        double rate = step.optimizer().learningRate();
        if (step.optimizer() instanceof RMSProp rule) {
            double s = (1 - rule.decay()) * d * d;
            return theta - rate * d / (Math.sqrt(s) + rule.epsilon());
        }
        if (step.optimizer() instanceof Adam rule) {
            return theta - rate * d / (Math.abs(d) + rule.epsilon());
        }
        if (step.optimizer() instanceof WeightDecay rule) {
            return theta - rate * (d + rule.decay() * theta);
        }
        boolean plain =
                step.optimizer() instanceof GradientDescent || step.optimizer() instanceof Momentum;
        return plain ? theta - rate * d : Double.NaN;
    }

    private static double[][] product(double[][] A, double[][] B) {
        double[][] C = new double[A.length][B[0].length];
        for (int i = 0; i < A.length; i++) {
            for (int j = 0; j < B[0].length; j++) {
                for (int k = 0; k < B.length; k++) {
                    C[i][j] += A[i][k] * B[k][j];
                }
            }
        }
        return C;
    }

    private static double[][] plusColumn(double[][] A, double[][] b) {
        return transposed(withRow(transposed(A), transposed(b), Double::sum));
    }

    private static double[][] rowSums(double[][] A) {
        return transposed(columnSums(transposed(A)));
    }

    private static double[][] columnSums(double[][] A) {
        double[][] ones = new double[1][A.length];
        java.util.Arrays.fill(ones[0], 1);
        return product(ones, A);
    }

    private static double sum(double[][] A) {
        return columnSums(rowSums(A))[0][0];
    }

    static double[][] transposed(double[][] A) {
        double[][] B = new double[A[0].length][A.length];
        for (int i = 0; i < A.length; i++) {
            for (int j = 0; j < A[0].length; j++) {
                B[j][i] = A[i][j];
            }
        }
        return B;
    }

    private static double[][] each(double[][] A, DoubleUnaryOperator f) {
        return with(A, A, (a, same) -> f.applyAsDouble(a));
    }

    private static double[][] with(double[][] A, double[][] B, DoubleBinaryOperator f) {
        double[][] C = new double[A.length][A[0].length];
        for (int i = 0; i < A.length; i++) {
            for (int j = 0; j < A[0].length; j++) {
                C[i][j] = f.applyAsDouble(A[i][j], B[i][j]);
            }
        }
        return C;
    }

    private static double[][] withRow(double[][] A, double[][] row, DoubleBinaryOperator f) {
        double[][] repeated = new double[A.length][];
        java.util.Arrays.fill(repeated, row[0]);
        return with(A, repeated, f);
    }

    static double[][] rows(double[] data, int rows) {
        double[][] matrix = new double[rows][data.length / rows];
        for (int i = 0; i < data.length; i++) {
            matrix[i / matrix[0].length][i % matrix[0].length] = data[i];
        }
        return matrix;
    }
}
