package exercises.lesson6;

import exercises.check.Check;
import exercises.check.Exercise;
import neurone.Network;
import neurone.optimizer.Adam;

class Lesson6Test {

    @Exercise(number = "6.1", points = 1, file = "lesson6/Parity.java")
    void xor(Check check) {
        record In(double a, double b) {
            double sum(double threshold, double factor) {
                return relu(a + b) - factor * relu(a + b - threshold);
            }
        }
        check.inputs(
                        d ->
                                d.trial() < 4
                                        ? new In(d.trial() % 2, d.trial() / 2)
                                        : new In(d.number(-1, 2), d.number(-1, 2)))
                .answer(i -> Parity.xor(i.a, i.b))
                .right(i -> relu(i.sum(1, 2)))
                .mistake("no-threshold", i -> relu(i.sum(0, 2)))
                .mistake("factor", i -> relu(i.sum(1, 1)))
                .mistake("no-output-relu", i -> i.sum(1, 2))
                .mistake("no-hidden-relu", i -> relu(i.a + i.b - 2 * (i.a + i.b - 1)))
                .mistake("threshold-sign", i -> relu(i.sum(-1, 2)))
                .holds();
    }

    private static double relu(double z) {
        return Math.max(0, z);
    }

    @Exercise(number = "6.2", points = 1, file = "lesson6/Parity.java")
    void tournament(Check check) {
        record In(int n) {
            int[] play(boolean dropped) {
                int rounds = 0;
                int blocks = 0;
                for (int left = n; left > 1; left = (dropped ? left : left + 1) / 2) {
                    rounds++;
                    blocks += left / 2;
                }
                return new int[] {rounds, blocks};
            }
        }
        check.inputs(d -> new In(d.trial() < 6 ? d.trial() + 1 : d.integer(7, 99)))
                .answer(i -> Parity.tournament(i.n))
                .right(i -> i.play(false))
                .mistake("dropped", i -> i.play(true))
                .mistake("layers", i -> new int[] {2 * i.play(false)[0], i.play(false)[1]})
                .mistake("neurons", i -> new int[] {i.play(false)[0], 3 * i.play(false)[1]})
                .mistake("swapped", i -> new int[] {i.play(false)[1], i.play(false)[0]})
                .mistake("floor", i -> new int[] {i.play(true)[0], i.n - 1})
                .mistake("players", i -> new int[] {i.play(false)[0], i.n})
                .holds();
    }

    private record Fold(double x, int k) {

        double times(int k) {
            double t = x;
            for (int i = 0; i < k; i++) {
                t = 2 * relu(t) - 4 * relu(t - 0.5);
            }
            return t;
        }

        /** With 1 / 2, which is 0 in Java. */
        double withoutHalf() {
            double t = x;
            for (int i = 0; i < k; i++) {
                t = 2 * relu(t) - 4 * relu(t);
            }
            return t;
        }
    }

    @Exercise(number = "6.3", points = 1, file = "lesson6/Folds.java")
    void fold(Check check) {
        check.inputs(d -> new Fold(d.number(0, 1), d.trial() < 5 ? d.trial() : d.integer(2, 6)))
                .answer(i -> Folds.fold(i.x, i.k))
                .right(i -> i.times(i.k))
                .mistake("once", i -> i.times(1))
                .mistake("once-more", i -> i.times(i.k + 1))
                .mistake("once-less", i -> i.times(i.k - 1))
                .mistake("of-x", i -> i.k == 0 ? i.x : i.times(1))
                .mistake("half-of-integers", Fold::withoutHalf)
                .mistake("multiplied", i -> i.k * i.times(1))
                .holds();
    }

    @Exercise(number = "6.4", points = 2, file = "lesson6/Folds.java")
    void twice(Check check) {
        Network network = check.run(Folds::twice);
        check.inputs(d -> new Fold(d.trial() < 5 ? d.trial() / 4.0 : d.number(0, 1), 2))
                .answer(i -> network.predict(i.x).get(0, 0))
                .right(i -> i.times(2))
                .mistake("once", i -> i.times(1))
                .mistake("no-second-bias", i -> -2 * i.times(1))
                .mistake("no-first-bias", i -> 2 * relu(-2 * i.x) - 4 * relu(-2 * i.x - 0.5))
                .mistake("no-bias", i -> -2 * relu(-2 * i.x))
                .mistake("columns", i -> 4 * (relu(i.x) + relu(i.x - 0.5)))
                .mistake("no-output", i -> relu(i.times(1)))
                .mistake("output-sum", i -> relu(i.times(1)) + relu(i.times(1) - 0.5))
                .holds();
    }

    @Exercise(number = "6.5", points = 3, file = "lesson6/MyAdam.java")
    void adam(Check check) {
        check.inputs(AdamCase::of)
                .answer(i -> i.run(new MyAdam(7, i.beta1(), i.beta2(), i.epsilon())))
                .right(i -> i.run(new Adam(7, i.beta1(), i.beta2(), i.epsilon())))
                .mistake("no-correction", i -> i.run(AdamCase.Slip.NO_CORRECTION))
                .mistake("only-m-corrected", i -> i.run(AdamCase.Slip.ONLY_M_CORRECTED))
                .mistake("t-from-zero", i -> i.run(AdamCase.Slip.T_FROM_ZERO))
                .mistake("t-each-number", i -> i.run(AdamCase.Slip.T_EACH_NUMBER))
                .mistake("epsilon-inside", i -> i.run(AdamCase.Slip.EPSILON_INSIDE))
                .mistake("not-squared", i -> i.run(AdamCase.Slip.NOT_SQUARED))
                .mistake("no-root", i -> i.run(AdamCase.Slip.NO_ROOT))
                .mistake("own-rate", i -> i.run(AdamCase.Slip.OWN_RATE))
                .mistake("betas-swapped", i -> i.run(AdamCase.Slip.SWAPPED))
                .mistake("ascent", i -> i.run(AdamCase.Slip.ASCENT))
                .holds();
    }

    @Exercise(number = "6.6", points = 2, file = "lesson6/Project.java")
    void standardized(Check check) {
        check.inputs(StandardizedCase::of)
                .answer(i -> Project.standardized(i.train(), i.test()))
                .right(i -> i.by(i.train(), StandardizedCase.Slip.NONE))
                .mistake("test-statistics", i -> i.by(i.test(), StandardizedCase.Slip.NONE))
                .mistake("both", i -> i.by(i.both(), StandardizedCase.Slip.NONE))
                .mistake("variance", i -> i.by(i.train(), StandardizedCase.Slip.VARIANCE))
                .mistake("m-minus-1", i -> i.by(i.train(), StandardizedCase.Slip.M_MINUS_1))
                .mistake("no-mean", i -> i.by(i.train(), StandardizedCase.Slip.NO_MEAN))
                .mistake("no-division", i -> i.by(i.train(), StandardizedCase.Slip.NO_DIVISION))
                .mistake("columns", i -> i.by(i.train(), StandardizedCase.Slip.ALL_INPUTS))
                .holds();
    }

    @Exercise(number = "6.7", points = 1, file = "lesson6/Project.java")
    void penalize(Check check) {
        check.inputs(PenaltyCase::of)
                .answer(i -> i.run(Project::penalize))
                .right(i -> i.run((n, d, c) -> PenaltyCase.add(n, d, c, true, false, 1)))
                .mistake("biases", i -> i.run((n, d, c) -> PenaltyCase.add(n, d, c, true, true, 1)))
                .mistake(
                        "factor-two",
                        i -> i.run((n, d, c) -> PenaltyCase.add(n, d, 2 * c, true, false, 1)))
                .mistake(
                        "half",
                        i -> i.run((n, d, c) -> PenaltyCase.add(n, d, c / 2, true, false, 1)))
                .mistake("sign", i -> i.run((n, d, c) -> PenaltyCase.add(n, d, -c, true, false, 1)))
                .mistake(
                        "square", i -> i.run((n, d, c) -> PenaltyCase.add(n, d, c, true, false, 2)))
                .mistake(
                        "overwritten",
                        i -> i.run((n, d, c) -> PenaltyCase.add(n, d, c, false, false, 1)))
                .mistake("nothing", i -> i.run((n, d, c) -> {}))
                .holds();
    }

    @Exercise(number = "6.8", points = 3, file = "lesson6/Project.java")
    void learn(Check check) {
        LearnedProject.check(check);
    }
}
