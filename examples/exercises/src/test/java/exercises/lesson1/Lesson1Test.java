package exercises.lesson1;

import exercises.check.Check;
import exercises.check.Exercise;
import neurone.Network;

class Lesson1Test {

    private record Sum(double[] w, double[] x, double b) {

        double from(int first) {
            double z = 0;
            for (int j = first; j < w.length; j++) {
                z += w[j] * x[j];
            }
            return z;
        }

        double last() {
            return w[w.length - 1] * x[w.length - 1];
        }
    }

    @Exercise(number = "1.1", points = 1, file = "lesson1/Neuron.java")
    void weightedSum(Check check) {
        check.inputs(
                        d -> {
                            int n = d.size();
                            return new Sum(d.numbers(n), d.numbers(n), d.nonzero());
                        })
                .answer(i -> Neuron.weightedSum(i.w, i.x, i.b))
                .right(i -> i.from(0) + i.b)
                .mistake("no-bias", i -> i.from(0))
                .mistake("minus-bias", i -> i.from(0) - i.b)
                .mistake("first-skipped", i -> i.from(1) + i.b)
                .mistake("overwritten", Sum::last)
                .mistake("overwritten", i -> i.last() + i.b)
                .mistake("bias-each", i -> i.from(0) + i.w.length * i.b)
                .holds();
    }

    @Exercise(number = "1.2", points = 1, file = "lesson1/Neuron.java")
    void sigmoid(Check check) {
        record In(double z) {}
        double[] special = {0, 1, -1, 800, -800};
        check.inputs(d -> new In(d.trial() < 5 ? special[d.trial()] : d.number(-6, 6)))
                .answer(i -> Neuron.sigmoid(i.z))
                .right(i -> 1 / (1 + Math.exp(-i.z)))
                .mistake("plus", i -> 1 / (1 + Math.exp(i.z)))
                .mistake("precedence", i -> 1 + Math.exp(-i.z))
                .mistake("overflow", i -> Math.exp(i.z) / (1 + Math.exp(i.z)))
                .mistake("minus", i -> 1 / (1 - Math.exp(-i.z)))
                .mistake("tanh", i -> Math.tanh(i.z))
                .holds();
    }

    @Exercise(number = "1.3", points = 1, file = "lesson1/Neuron.java")
    void answersYes(Check check) {
        record In(double z) {}
        double[] special = {0, 0.3, 0.5, -0.3, 2, -2};
        check.inputs(d -> new In(d.trial() < 6 ? special[d.trial()] : d.number(-1, 1)))
                .answer(i -> Neuron.answersYes(i.z))
                .right(i -> i.z >= 0)
                .mistake("half", i -> i.z >= 0.5)
                .mistake("half", i -> i.z > 0.5)
                .mistake("strict", i -> i.z > 0)
                .mistake("reversed", i -> i.z <= 0)
                .mistake("reversed", i -> i.z < 0)
                .holds();
    }

    @Exercise(number = "1.4", points = 1, file = "lesson1/Line.java")
    void line(Check check) {
        record In(double w1, double w2, double b, double x1) {}
        check.inputs(d -> new In(d.nonzero(), d.nonzero(), d.nonzero(), d.nonzero()))
                .answer(i -> Line.x2(i.w1, i.w2, i.b, i.x1))
                .right(i -> -(i.w1 * i.x1 + i.b) / i.w2)
                .mistake("sign", i -> (i.w1 * i.x1 + i.b) / i.w2)
                .mistake("bias-sign", i -> (-i.w1 * i.x1 + i.b) / i.w2)
                .mistake("bias-sign", i -> (i.w1 * i.x1 - i.b) / i.w2)
                .mistake("no-bias", i -> -i.w1 * i.x1 / i.w2)
                .mistake("no-division", i -> -(i.w1 * i.x1 + i.b))
                .mistake("parentheses", i -> -i.w1 * i.x1 + i.b / i.w2)
                .mistake("parentheses", i -> -i.w1 * i.x1 - i.b / i.w2)
                .mistake("swapped", i -> -(i.w2 * i.x1 + i.b) / i.w1)
                .holds();
    }

    @Exercise(number = "1.5", points = 2, file = "lesson1/CrossEntropy.java")
    void loss(Check check) {
        record In(double yhat, double y) {}
        double[][] special = {{0.9, 1}, {0.2, 0}, {1, 1}, {0, 0}, {0, 1}};
        check.inputs(
                        d ->
                                d.trial() < 5
                                        ? new In(special[d.trial()][0], special[d.trial()][1])
                                        : new In(d.number(0.05, 0.95), d.trial() % 2))
                .answer(i -> CrossEntropy.loss(i.yhat, i.y))
                .right(i -> i.y == 1 ? -Math.log(i.yhat) : -Math.log(1 - i.yhat))
                .mistake(
                        "log-zero", i -> -i.y * Math.log(i.yhat) - (1 - i.y) * Math.log(1 - i.yhat))
                .mistake("sign", i -> i.y == 1 ? Math.log(i.yhat) : Math.log(1 - i.yhat))
                .mistake("sign", i -> i.y * Math.log(i.yhat) + (1 - i.y) * Math.log(1 - i.yhat))
                .mistake("sign-no", i -> i.y == 1 ? -Math.log(i.yhat) : Math.log(1 - i.yhat))
                .mistake("log10", i -> i.y == 1 ? -Math.log10(i.yhat) : -Math.log10(1 - i.yhat))
                .mistake("always-yes", i -> -Math.log(i.yhat))
                .mistake("one-term", i -> -i.y * Math.log(i.yhat))
                .mistake("one-term", i -> i.y == 1 ? -Math.log(i.yhat) : 0)
                .mistake("swapped", i -> i.y == 1 ? -Math.log(1 - i.yhat) : -Math.log(i.yhat))
                .holds();
    }

    @Exercise(number = "1.6", points = 1, file = "lesson1/Gates.java")
    void nand(Check check) {
        record In(double x1, double x2) {}
        double[] w = check.run(Gates::nand);
        if (w == null || w.length != 3) {
            throw check.mistake("length", w == null ? "null" : "" + w.length);
        }
        for (int k = 0; k < 4; k++) {
            if (w[0] * (k % 2) + w[1] * (k / 2) + w[2] == 0) {
                throw check.mistake("touches", k % 2, k / 2);
            }
        }
        check.inputs(d -> new In(d.trial() % 2, d.trial() / 2 % 2))
                .answer(i -> w[0] * i.x1 + w[1] * i.x2 + w[2] > 0)
                .right(i -> i.x1 * i.x2 == 0)
                .mistake("and", i -> i.x1 * i.x2 == 1)
                .mistake("or", i -> i.x1 + i.x2 > 0)
                .mistake("nor", i -> i.x1 + i.x2 == 0)
                .mistake("bias", i -> true)
                .holds();
    }

    @Exercise(number = "1.7", points = 2, file = "lesson1/Gates.java")
    void xor(Check check) {
        record In(double x1, double x2) {}
        Network network = check.run(Gates::xor);
        boolean clear = true;
        boolean right = true;
        for (int k = 0; k < 4; k++) {
            double yhat = network.predict(k % 2, k / 2).get(0, 0);
            boolean yes = k % 2 != k / 2;
            right &= yes == yhat >= 0.5;
            clear &= yes ? yhat >= 0.9 : yhat <= 0.1;
        }
        if (right && !clear) {
            throw check.mistake("weak");
        }
        check.inputs(d -> new In(d.trial() % 2, d.trial() / 2 % 2))
                .answer(i -> network.predict(i.x1, i.x2).get(0, 0) >= 0.5)
                .right(i -> i.x1 != i.x2)
                .mistake("xnor", i -> i.x1 == i.x2)
                .mistake("or", i -> i.x1 + i.x2 > 0)
                .mistake("and", i -> i.x1 * i.x2 == 1)
                .mistake("nand", i -> i.x1 * i.x2 == 0)
                .mistake("constant", i -> true)
                .mistake("constant", i -> false)
                .holds();
    }
}
