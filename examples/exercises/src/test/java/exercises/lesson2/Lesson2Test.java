package exercises.lesson2;

import static org.ejml.dense.row.CommonOps_DDRM.add;
import static org.ejml.dense.row.CommonOps_DDRM.mult;
import static org.ejml.dense.row.CommonOps_DDRM.multTransA;

import exercises.check.Check;
import exercises.check.Exercise;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Tanh;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;

class Lesson2Test {

    @Exercise(number = "2.1", points = 1, file = "lesson2/Shapes.java")
    void parameters(Check check) {
        record In(int[] n) {
            int sum(int perNeuron) {
                int sum = 0;
                for (int l = 1; l < n.length; l++) {
                    sum += n[l] * n[l - 1] + perNeuron * n[l];
                }
                return sum;
            }
        }
        check.inputs(
                        d -> {
                            int[] n = new int[1 + d.size()];
                            for (int l = 0; l < n.length; l++) {
                                n[l] = d.integer(1, 9);
                            }
                            return new In(n);
                        })
                .answer(i -> Shapes.parameters(i.n))
                .right(i -> i.sum(1))
                .mistake("no-biases", i -> i.sum(0))
                .mistake("input-biases", i -> i.sum(1) + i.n[0])
                .mistake("one-bias", i -> i.sum(0) + i.n.length - 1)
                .holds();
    }

    @Exercise(number = "2.2", points = 1, file = "lesson2/Table.java")
    void columns(Check check) {
        record In(double[][] rows) {
            DMatrixRMaj transposed() {
                DMatrixRMaj X = new DMatrixRMaj(rows[0].length, rows.length);
                for (int i = 0; i < rows.length; i++) {
                    for (int j = 0; j < rows[i].length; j++) {
                        X.set(j, i, rows[i][j]);
                    }
                }
                return X;
            }

            DMatrixRMaj reshaped() {
                DMatrixRMaj X = new DMatrixRMaj(rows);
                X.reshape(rows[0].length, rows.length);
                return X;
            }
        }
        check.inputs(
                        d -> {
                            double[][] rows = new double[d.size()][];
                            int n = d.size();
                            for (int i = 0; i < rows.length; i++) {
                                rows[i] = d.numbers(n);
                            }
                            return new In(rows);
                        })
                .answer(i -> Table.columns(i.rows))
                .right(In::transposed)
                .mistake("not-transposed", i -> new DMatrixRMaj(i.rows))
                .mistake("reshaped", In::reshaped)
                .holds();
    }

    private record Layer(DMatrixRMaj W, DMatrixRMaj X, DMatrixRMaj b) {

        static Layer of(exercises.check.Draw d) {
            int n1 = d.size();
            int nx = d.size();
            return new Layer(d.matrix(n1, nx), d.matrix(nx, d.size()), d.matrix(n1, 1));
        }

        DMatrixRMaj plus(double times, DMatrixRMaj product) {
            for (int i = 0; i < product.numRows; i++) {
                for (int e = 0; e < product.numCols; e++) {
                    product.add(i, e, times * b.get(i, 0));
                }
            }
            return product;
        }

        /** The bias of neuron e, where that of neuron i belongs. */
        DMatrixRMaj biasOfExample() {
            DMatrixRMaj Z = mult(W, X, null);
            for (int i = 0; i < Z.numRows; i++) {
                for (int e = 0; e < Z.numCols; e++) {
                    Z.add(i, e, b.get(e, 0));
                }
            }
            return Z;
        }

        DMatrixRMaj firstColumnOnly() {
            DMatrixRMaj Z = mult(W, X, null);
            for (int i = 0; i < Z.numRows; i++) {
                Z.add(i, 0, b.get(i, 0));
            }
            return Z;
        }

        /**
         * Each loop with one thing wrong: what is read of W and X for row i, input j, example e.
         */
        DMatrixRMaj loops(boolean transposed, boolean firstExample, boolean lastInput) {
            DMatrixRMaj Z = new DMatrixRMaj(W.numRows, X.numCols);
            for (int i = 0; i < W.numRows; i++) {
                for (int e = 0; e < X.numCols; e++) {
                    double z = b.get(i, 0);
                    for (int j = 0; j < W.numCols; j++) {
                        double term =
                                (transposed ? W.get(j, i) : W.get(i, j))
                                        * X.get(j, firstExample ? 0 : e);
                        z = lastInput ? term : z + term;
                    }
                    Z.set(i, e, z);
                }
            }
            return Z;
        }
    }

    @Exercise(number = "2.3", points = 2, file = "lesson2/WeightedSums.java")
    void loops(Check check) {
        check.inputs(Layer::of)
                .answer(i -> WeightedSums.loops(i.W, i.X, i.b))
                .right(i -> i.plus(1, mult(i.W, i.X, null)))
                .mistake("no-bias", i -> mult(i.W, i.X, null))
                .mistake("bias-each", i -> i.plus(i.W.numCols, mult(i.W, i.X, null)))
                .mistake("transposed", i -> i.loops(true, false, false))
                .mistake("first-example", i -> i.loops(false, true, false))
                .mistake("overwritten", i -> i.loops(false, false, true))
                .mistake("bias-of-example", Layer::biasOfExample)
                .mistake("zeros", i -> new DMatrixRMaj(i.W.numRows, i.X.numCols))
                .holds();
    }

    @Exercise(number = "2.4", points = 1, file = "lesson2/WeightedSums.java")
    void product(Check check) {
        check.inputs(Layer::of)
                .answer(i -> WeightedSums.product(i.W, i.X, i.b))
                .right(i -> i.plus(1, mult(i.W, i.X, null)))
                .mistake("no-bias", i -> mult(i.W, i.X, null))
                .mistake("first-column", Layer::firstColumnOnly)
                .mistake("added-whole", i -> add(mult(i.W, i.X, null), i.b, null))
                .mistake("overwritten", i -> i.plus(1, new DMatrixRMaj(i.W.numRows, i.X.numCols)))
                .mistake("order", i -> i.plus(1, mult(i.X, i.W, null)))
                .mistake("transposed", i -> i.plus(1, multTransA(i.W, i.X, null)))
                .holds();
    }

    @Exercise(number = "2.5", points = 2, file = "lesson2/Forward.java")
    void twoLayers(Check check) {
        record In(DMatrixRMaj W1, DMatrixRMaj b1, DMatrixRMaj W2, DMatrixRMaj b2, DMatrixRMaj X) {
            DMatrixRMaj Z1() {
                return Given.weightedSums(W1, X, b1);
            }

            DMatrixRMaj Z2(DMatrixRMaj A1) {
                return Given.weightedSums(W2, A1, b2);
            }
        }
        check.inputs(
                        d -> {
                            int nx = d.size();
                            int n1 = d.size();
                            int n2 = d.size();
                            int m = d.size();
                            return new In(
                                    d.matrix(n1, nx),
                                    d.matrix(n1, 1),
                                    d.matrix(n2, n1),
                                    d.matrix(n2, 1),
                                    d.matrix(nx, m));
                        })
                .answer(i -> Forward.twoLayers(i.W1, i.b1, i.W2, i.b2, i.X))
                .right(i -> Given.sigmoid(i.Z2(Given.tanh(i.Z1()))))
                .mistake("z-for-a", i -> Given.sigmoid(i.Z2(i.Z1())))
                .mistake("no-output-activation", i -> i.Z2(Given.tanh(i.Z1())))
                .mistake("tanh-output", i -> Given.tanh(i.Z2(Given.tanh(i.Z1()))))
                .mistake("sigmoid-hidden", i -> Given.sigmoid(i.Z2(Given.sigmoid(i.Z1()))))
                .mistake("swapped", i -> Given.tanh(i.Z2(Given.sigmoid(i.Z1()))))
                .mistake("hidden-only", i -> Given.tanh(i.Z1()))
                .mistake("x-again", i -> Given.sigmoid(i.Z2(i.X)))
                .holds();
    }

    private record Deep(int[] n, long seed, DMatrixRMaj X) {

        Network network() {
            NetworkBuilder builder = Network.inputs(n[0]);
            for (int l = 1; l < n.length; l++) {
                builder.dense(n[l], new Tanh());
            }
            Network network = builder.build(seed);
            for (Dense layer : network.layers()) {
                DMatrixRMaj b = layer.biases().value();
                for (int i = 0; i < b.getNumElements(); i++) {
                    b.data[i] = 0.3 + 0.1 * i;
                }
            }
            return network;
        }

        DMatrixRMaj forward(boolean hiddenTanh, boolean lastTanh, boolean fromX, int layers) {
            DMatrixRMaj A = X;
            for (int l = 1; l <= layers; l++) {
                Dense layer = network().layer(l);
                DMatrixRMaj Z =
                        Given.weightedSums(
                                layer.weights().value(), fromX ? X : A, layer.biases().value());
                A = (l < n.length - 1 ? hiddenTanh : lastTanh) ? Given.tanh(Z) : Z;
            }
            return A;
        }
    }

    @Exercise(number = "2.6", points = 2, file = "lesson2/Forward.java")
    void allLayers(Check check) {
        check.inputs(
                        d -> {
                            int[] n = new int[d.integer(3, 5)];
                            for (int l = 0; l < n.length; l++) {
                                n[l] = d.size();
                            }
                            return new Deep(n, d.integer(1, 999), d.matrix(n[0], d.size()));
                        })
                .answer(i -> Forward.allLayers(i.network(), i.X))
                .right(i -> i.network().predict(i.X))
                .mistake("linear", i -> i.forward(false, false, false, i.n.length - 1))
                .mistake("linear-last", i -> i.forward(true, false, false, i.n.length - 1))
                .mistake("last-only", i -> i.forward(false, true, false, i.n.length - 1))
                .mistake("first-only", i -> i.forward(true, true, false, 1))
                .mistake("last-left-out", i -> i.forward(true, true, false, i.n.length - 2))
                .mistake("from-x", i -> i.forward(true, true, true, i.n.length - 1))
                .holds();
    }
}
