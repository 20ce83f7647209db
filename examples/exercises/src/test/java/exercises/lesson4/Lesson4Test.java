package exercises.lesson4;

import static org.ejml.dense.row.CommonOps_DDRM.addEquals;
import static org.ejml.dense.row.CommonOps_DDRM.elementSum;
import static org.ejml.dense.row.CommonOps_DDRM.mult;
import static org.ejml.dense.row.CommonOps_DDRM.multTransA;
import static org.ejml.dense.row.CommonOps_DDRM.multTransB;
import static org.ejml.dense.row.CommonOps_DDRM.scale;
import static org.ejml.dense.row.CommonOps_DDRM.subtract;
import static org.ejml.dense.row.CommonOps_DDRM.sumCols;
import static org.ejml.dense.row.CommonOps_DDRM.sumRows;

import exercises.check.Check;
import exercises.check.Exercise;
import java.util.function.DoubleUnaryOperator;
import org.ejml.data.DMatrixRMaj;

class Lesson4Test {

    private static DMatrixRMaj times(double c, DMatrixRMaj M) {
        DMatrixRMaj product = M.copy();
        scale(c, product);
        return product;
    }

    /** Multiplies entry by entry with a function of the entries of A. */
    private static DMatrixRMaj timesSlope(
            DMatrixRMaj dA, DMatrixRMaj A, DoubleUnaryOperator slope) {
        DMatrixRMaj dZ = dA.copy();
        for (int i = 0; i < dZ.getNumElements(); i++) {
            dZ.data[i] *= slope.applyAsDouble(A.data[i]);
        }
        return dZ;
    }

    @Exercise(number = "4.1", points = 1, file = "lesson4/Cost.java")
    void cost(Check check) {
        record In(DMatrixRMaj Yhat, DMatrixRMaj Y) {
            double sum(double ofYes, double ofNo) {
                double sum = 0;
                for (int e = 0; e < Y.numCols; e++) {
                    double y = Y.get(0, e);
                    sum -= ofYes * y * Math.log(Yhat.get(0, e));
                    sum -= ofNo * (1 - y) * Math.log(1 - Yhat.get(0, e));
                }
                return sum;
            }

            double m() {
                return Y.numCols;
            }
        }
        check.inputs(
                        d -> {
                            int m = 1 + d.size();
                            DMatrixRMaj Yhat = new DMatrixRMaj(1, m);
                            for (int e = 0; e < m; e++) {
                                Yhat.set(0, e, d.number(0.05, 0.95));
                            }
                            DMatrixRMaj Y = d.bits(1, m);
                            Y.set(0, 0, 1);
                            Y.set(0, 1, 0);
                            return new In(Yhat, Y);
                        })
                .answer(i -> Cost.of(i.Yhat, i.Y))
                .right(i -> i.sum(1, 1) / i.m())
                .mistake("no-mean", i -> i.sum(1, 1))
                .mistake("twice", i -> i.sum(1, 1) / i.m() / i.m())
                .mistake("sign", i -> -i.sum(1, 1) / i.m())
                .mistake("one-term", i -> i.sum(1, 0) / i.m())
                .mistake("inner-sign", i -> i.sum(1, -1) / i.m())
                .holds();
    }

    @Exercise(number = "4.2", points = 1, file = "lesson4/OneNeuron.java")
    void dZ(Check check) {
        record In(DMatrixRMaj A, DMatrixRMaj Y) {
            DMatrixRMaj difference(double c) {
                return times(c, subtract(A, Y, null));
            }

            double m() {
                return Y.numCols;
            }
        }
        check.inputs(
                        d -> {
                            int n = d.size();
                            int m = d.size() + 1;
                            DMatrixRMaj A = new DMatrixRMaj(n, m);
                            for (int i = 0; i < n * m; i++) {
                                A.data[i] = d.number(0.05, 0.95);
                            }
                            return new In(A, d.bits(n, m));
                        })
                .answer(i -> OneNeuron.dZ(i.A, i.Y))
                .right(i -> i.difference(1 / i.m()))
                .mistake("no-mean", i -> i.difference(1))
                .mistake("twice", i -> i.difference(1 / i.m() / i.m()))
                .mistake("sign", i -> i.difference(-1 / i.m()))
                .mistake("rows", i -> i.difference(1.0 / i.Y.numRows))
                .mistake("square", i -> i.difference(2 / i.m()))
                .mistake("slope", i -> timesSlope(i.difference(1 / i.m()), i.A, a -> a * (1 - a)))
                .mistake("integer", i -> i.difference(0))
                .holds();
    }

    private record Layer(DMatrixRMaj dZ, DMatrixRMaj X) {

        static Layer of(exercises.check.Draw d) {
            int n = d.size();
            int m = d.size();
            return new Layer(d.matrix(n, m), d.matrix(d.size(), m));
        }

        double m() {
            return X.numCols;
        }
    }

    @Exercise(number = "4.3", points = 1, file = "lesson4/OneNeuron.java")
    void dW(Check check) {
        check.inputs(Layer::of)
                .answer(i -> OneNeuron.dW(i.dZ, i.X))
                .right(i -> multTransB(i.dZ, i.X, null))
                .mistake("not-transposed", i -> mult(i.dZ, i.X, null))
                .mistake("dz-transposed", i -> multTransA(i.dZ, i.X, null))
                .mistake("swapped", i -> multTransB(i.X, i.dZ, null))
                .mistake("mean-again", i -> times(1 / i.m(), multTransB(i.dZ, i.X, null)))
                .holds();
    }

    @Exercise(number = "4.4", points = 1, file = "lesson4/OneNeuron.java")
    void db(Check check) {
        check.inputs(Layer::of)
                .answer(i -> OneNeuron.db(i.dZ))
                .right(i -> sumRows(i.dZ, null))
                .mistake("columns", i -> sumCols(i.dZ, null))
                .mistake("mean-again", i -> times(1 / i.m(), sumRows(i.dZ, null)))
                .mistake("total", i -> new DMatrixRMaj(new double[][] {{elementSum(i.dZ)}}))
                .mistake("no-sum", i -> i.dZ)
                .holds();
    }

    @Exercise(number = "4.5", points = 3, file = "lesson4/TwoLayers.java")
    void backward(Check check) {
        check.inputs(TwoLayersCase::of)
                .answer(i -> TwoLayers.backward(i.X(), i.A1(), i.A2(), i.W2(), i.Y()))
                .right(TwoLayersCase::library)
                .mistake("one-minus-a", i -> i.with(a -> 1 - a))
                .mistake("sigmoid-slope", i -> i.with(a -> a * (1 - a)))
                .mistake("no-slope", i -> i.with(a -> 1))
                .mistake("no-da1", TwoLayersCase::withoutLayer2)
                .mistake("slope-of-slope", i -> i.with(a -> 1 - Math.tanh(a) * Math.tanh(a)))
                .mistake("no-mean", i -> i.scaled(i.m(), i.m()))
                .mistake("twice", i -> i.scaled(1 / i.m(), 1 / i.m()))
                .mistake("db-mean", i -> i.scaled(1, 1 / i.m()))
                .mistake("sign", i -> i.scaled(-1, -1))
                .mistake("w2-not-transposed", TwoLayersCase::notTransposed)
                .mistake("x-for-a1", TwoLayersCase::inputForActivation)
                .mistake("db-columns", TwoLayersCase::columnSums)
                .holds();
    }

    @Exercise(number = "4.6", points = 2, file = "lesson4/TwoLayers.java")
    void step(Check check) {
        record Out(DMatrixRMaj W1, DMatrixRMaj W2) {}
        record In(
                DMatrixRMaj W1,
                DMatrixRMaj W2,
                DMatrixRMaj X,
                DMatrixRMaj A1,
                DMatrixRMaj dZ2,
                double rate) {

            DMatrixRMaj newW2(double c) {
                DMatrixRMaj W = W2.copy();
                addEquals(W, c, multTransB(dZ2, A1, null));
                return W;
            }

            DMatrixRMaj newW1(double c, DMatrixRMaj through, boolean slope) {
                DMatrixRMaj dA1 = multTransA(through, dZ2, null);
                DMatrixRMaj dZ1 = slope ? timesSlope(dA1, A1, a -> 1 - a * a) : dA1;
                DMatrixRMaj W = W1.copy();
                addEquals(W, c, multTransB(dZ1, X, null));
                return W;
            }
        }
        check.inputs(
                        d -> {
                            int nx = d.size();
                            int n1 = d.size();
                            int n2 = d.size();
                            int m = d.size();
                            DMatrixRMaj A1 = d.matrix(n1, m);
                            scale(0.5, A1);
                            return new In(
                                    d.matrix(n1, nx),
                                    d.matrix(n2, n1),
                                    d.matrix(nx, m),
                                    A1,
                                    d.matrix(n2, m),
                                    d.number(0.1, 0.9));
                        })
                .answer(
                        i -> {
                            DMatrixRMaj W1 = i.W1.copy();
                            DMatrixRMaj W2 = i.W2.copy();
                            TwoLayers.step(W1, W2, i.X, i.A1, i.dZ2, i.rate);
                            return new Out(W1, W2);
                        })
                .right(i -> new Out(i.newW1(-i.rate, i.W2, true), i.newW2(-i.rate)))
                .mistake(
                        "updated-first",
                        i -> new Out(i.newW1(-i.rate, i.newW2(-i.rate), true), i.newW2(-i.rate)))
                .mistake("ascent", i -> new Out(i.newW1(i.rate, i.W2, true), i.newW2(i.rate)))
                .mistake("no-rate", i -> new Out(i.newW1(-1, i.W2, true), i.newW2(-1)))
                .mistake("no-slope", i -> new Out(i.newW1(-i.rate, i.W2, false), i.newW2(-i.rate)))
                .mistake("w2-kept", i -> new Out(i.newW1(-i.rate, i.W2, true), i.W2))
                .mistake("nothing", i -> new Out(i.W1, i.W2))
                .holds();
    }

    @Exercise(number = "4.7", points = 2, file = "lesson4/Loop.java")
    void loop(Check check) {
        check.inputs(LoopCase::of)
                .answer(i -> i.run((n, rate, k) -> Loop.fit(n, i.X(), i.Y(), rate, k)))
                .right(i -> i.run(i.descent(LoopCase.Slip.NONE)))
                .mistake("cost-after", i -> i.run(i.descent(LoopCase.Slip.COST_AFTER)))
                .mistake("ascent", i -> i.run(i.descent(LoopCase.Slip.ASCENT)))
                .mistake("weights-only", i -> i.run(i.descent(LoopCase.Slip.WEIGHTS_ONLY)))
                .mistake("no-rate", i -> i.run(i.descent(LoopCase.Slip.NO_RATE)))
                .mistake("one-forward", i -> i.run(i.descent(LoopCase.Slip.ONE_FORWARD)))
                .mistake("nothing", i -> i.run(i.descent(LoopCase.Slip.NO_UPDATE)))
                .holds();
    }

    @Exercise(number = "4.8", points = 2, file = "lesson4/MyMomentum.java")
    void momentum(Check check) {
        check.inputs(StepsCase::of)
                .answer(i -> i.run(new MyMomentum(7, i.beta())))
                .right(i -> i.run((v, g, rate) -> i.beta() * v + g, true))
                .mistake("no-memory", i -> i.run((v, g, rate) -> g, true))
                .mistake(
                        "damped",
                        i -> i.run((v, g, rate) -> i.beta() * v + (1 - i.beta()) * g, true))
                .mistake("rate-inside", i -> i.run((v, g, rate) -> i.beta() * v + rate * g, false))
                .mistake("own-rate", i -> i.fixedRate(7, (v, g, rate) -> i.beta() * v + g))
                .mistake("no-beta", i -> i.run((v, g, rate) -> v + g, true))
                .mistake("ascent", i -> i.run((v, g, rate) -> i.beta() * v - g, true))
                .mistake("frozen", i -> i.run((v, g, rate) -> 0, true))
                .holds();
    }

    @Exercise(number = "4.9", points = 2, file = "lesson4/Batches.java")
    void shuffled(Check check) {
        ShuffleCheck.of(check, Batches::shuffled);
    }
}
