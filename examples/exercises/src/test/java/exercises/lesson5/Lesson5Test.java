package exercises.lesson5;

import exercises.check.Check;
import exercises.check.Comparison;
import exercises.check.Draw;
import exercises.check.Exercise;
import java.util.function.DoubleFunction;
import neurone.initializer.Initializer;
import org.ejml.data.DMatrixRMaj;

class Lesson5Test {

    @Exercise(number = "5.1", points = 1, file = "lesson5/Variances.java")
    void factor(Check check) {
        record In(int n, double varW, int layers) {}
        check.inputs(
                        d -> {
                            int n = d.integer(10, 60);
                            double size = d.number(0.5, 4);
                            return new In(n, size / n, d.integer(2, 6));
                        })
                .answer(i -> Variances.factor(i.n, i.varW, i.layers))
                .right(i -> Math.pow(i.n * i.varW / 2, i.layers))
                .mistake("no-half", i -> Math.pow(i.n * i.varW, i.layers))
                .mistake("half-once", i -> Math.pow(i.n * i.varW, i.layers) / 2)
                .mistake("times", i -> i.layers * i.n * i.varW / 2)
                .mistake("one-layer", i -> i.n * i.varW / 2)
                .mistake("one-more", i -> Math.pow(i.n * i.varW / 2, i.layers + 1))
                .mistake("one-less", i -> Math.pow(i.n * i.varW / 2, i.layers - 1))
                .mistake("root", i -> Math.pow(i.n * Math.sqrt(i.varW) / 2, i.layers))
                .holds();
    }

    /** Measures of the weights that an initializer draws, for a large matrix. */
    private static Comparison<DrawnWeights> weights(
            Check check, DoubleFunction<Initializer> answer, boolean normal) {
        return check.inputs(
                        (Draw d) ->
                                new DrawnWeights(
                                        d.integer(250, 300),
                                        d.integer(80, 120),
                                        d.number(0.6, 1.2),
                                        d.integer(1, 9999)))
                .tolerance(0.09)
                .answer(i -> i.measured(answer.apply(i.s()), normal));
    }

    @Exercise(number = "5.2", points = 2, file = "lesson5/HeLeaky.java")
    void heLeaky(Check check) {
        weights(check, HeLeaky::new, true)
                .right(i -> i.theory(i.variance(), true))
                .mistake("fan", i -> i.theory(2 / (i.rows() * (1 + i.s() * i.s())), true))
                .mistake("deviation", i -> i.theory(i.variance() * i.variance(), true))
                .mistake("no-slope", i -> i.theory(2.0 / i.columns(), true))
                .mistake("no-square", i -> i.theory(2 / (i.columns() * (1 + i.s())), true))
                .mistake("sum-of-fans", i -> i.theory(i.xavier(), true))
                .mistake("uniform", i -> i.theory(i.variance(), false))
                .mistake("constant", DrawnWeights::constant)
                .mistake("zeros", DrawnWeights::zeros)
                .holds();
    }

    @Exercise(number = "5.3", points = 2, file = "lesson5/HeBounded.java")
    void heBounded(Check check) {
        weights(check, s -> new HeBounded(), false)
                .right(i -> i.bounded(6.0 / i.columns()))
                .mistake("deviation", i -> i.bounded(2.0 / i.columns()))
                .mistake("no-root", i -> i.bounded(Math.pow(6.0 / i.columns(), 2)))
                .mistake("fan", i -> i.bounded(6.0 / i.rows()))
                .mistake("sum-of-fans", i -> i.bounded(6.0 / (i.rows() + i.columns())))
                .mistake("positive", DrawnWeights::positive)
                .mistake("half", i -> i.bounded(1.5 / i.columns()))
                .mistake("normal", DrawnWeights::heNormal)
                .mistake("integer", DrawnWeights::zeros)
                .holds();
    }

    @Exercise(number = "5.4", points = 1, file = "lesson5/Symmetry.java")
    void copies(Check check) {
        record In(DMatrixRMaj W) {
            boolean same(int i, int k, boolean rows) {
                for (int j = 0; j < (rows ? W.numCols : W.numRows); j++) {
                    if (rows ? W.get(i, j) != W.get(k, j) : W.get(j, i) != W.get(j, k)) {
                        return false;
                    }
                }
                return true;
            }

            int copies(boolean rows) {
                int copies = 0;
                for (int i = 0; i < (rows ? W.numRows : W.numCols); i++) {
                    copies += earlier(i, rows) > 0 ? 1 : 0;
                }
                return copies;
            }

            int earlier(int i, boolean rows) {
                int earlier = 0;
                for (int k = 0; k < i; k++) {
                    earlier += same(i, k, rows) ? 1 : 0;
                }
                return earlier;
            }

            int pairs() {
                int pairs = 0;
                for (int i = 0; i < W.numRows; i++) {
                    pairs += earlier(i, true);
                }
                return pairs;
            }

            int neighbors() {
                int copies = 0;
                for (int i = 1; i < W.numRows; i++) {
                    copies += same(i, i - 1, true) ? 1 : 0;
                }
                return copies;
            }

            int involved() {
                int involved = 0;
                for (int i = 0; i < W.numRows; i++) {
                    boolean any = false;
                    for (int k = 0; k < W.numRows; k++) {
                        any |= k != i && same(i, k, true);
                    }
                    involved += any ? 1 : 0;
                }
                return involved;
            }
        }
        check.inputs(d -> new In(d.bits(2 + d.size(), 2)))
                .answer(i -> Symmetry.copies(i.W))
                .right(i -> i.copies(true))
                .mistake("columns", i -> i.copies(false))
                .mistake("pairs", In::pairs)
                .mistake("twice", i -> 2 * i.pairs())
                .mistake("neighbors", In::neighbors)
                .mistake("involved", In::involved)
                .mistake("itself", i -> i.W.numRows)
                .holds();
    }

    @Exercise(number = "5.5", points = 1, file = "lesson5/Symmetry.java")
    void breakIt(Check check) {
        BrokenSymmetry.check(check);
    }

    @Exercise(number = "5.6", points = 2, file = "lesson5/Mended.java")
    void mended(Check check) {
        MendedNetwork.check(check);
    }
}
