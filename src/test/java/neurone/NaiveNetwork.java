package neurone;

import java.util.HashMap;
import java.util.Map;
import neurone.activation.Activation;
import neurone.activation.Elementwise;
import neurone.activation.PReLU;
import neurone.activation.Softmax;
import neurone.core.Parameter;
import neurone.layer.Dense;

/** A network once more, one example and one neuron at a time, without a matrix product. */
final class NaiveNetwork {

    private final Network network;
    private final NaiveLoss loss;
    private final int m;
    private final Map<Parameter, double[][]> gradients = new HashMap<>();
    private double cost;

    /** A network that is to see so many examples, one after the other. */
    NaiveNetwork(Network network, NaiveLoss loss, int m) {
        this.network = network;
        this.loss = loss;
        this.m = m;
        for (Parameter parameter : network.parameters()) {
            gradients.put(
                    parameter, new double[parameter.value().numRows][parameter.value().numCols]);
        }
    }

    double cost() {
        return cost;
    }

    double[][] gradient(Parameter parameter) {
        return gradients.get(parameter);
    }

    /** Goes forward and backward with one example, and returns yhat. */
    double[] trip(double[] x, double[] y) {
        int layers = network.layers().size();
        double[][] z = new double[layers + 1][];
        double[][] a = new double[layers + 1][];
        a[0] = x;
        for (int l = 1; l <= layers; l++) {
            z[l] = preActivations(network.layer(l), a[l - 1]);
            a[l] = activations(network.layer(l), z[l]);
        }
        double[] da = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            cost += loss.value().applyAsDouble(a[layers][i], y[i]) / m;
            da[i] = loss.derivative().applyAsDouble(a[layers][i], y[i]) / m;
        }
        for (int l = layers; l >= 1; l--) {
            double[] dz = dz(network.layer(l), z[l], a[l], da);
            da = backward(network.layer(l), a[l - 1], dz);
        }
        return a[layers];
    }

    private static double[] preActivations(Dense layer, double[] a) {
        double[] z = new double[layer.units()];
        for (int i = 0; i < z.length; i++) {
            z[i] = layer.biases().value().get(i, 0);
            for (int j = 0; j < a.length; j++) {
                z[i] += layer.weights().value().get(i, j) * a[j];
            }
        }
        return z;
    }

    private static double[] activations(Dense layer, double[] z) {
        Activation g = layer.activation();
        double[] a = new double[z.length];
        double sum = 0;
        for (double other : z) {
            sum += Math.exp(other);
        }
        for (int i = 0; i < z.length; i++) {
            if (g instanceof Softmax) {
                a[i] = Math.exp(z[i]) / sum;
            } else if (g instanceof PReLU) {
                a[i] = z[i] > 0 ? z[i] : alpha(layer, i) * z[i];
            } else {
                a[i] = ((Elementwise) g).value(z[i]);
            }
        }
        return a;
    }

    private static double alpha(Dense layer, int i) {
        return layer.learned().get(0).value().get(alphaOf(layer, i), 0);
    }

    private static int alphaOf(Dense layer, int i) {
        return layer.learned().get(0).value().numRows == 1 ? 0 : i;
    }

    private double[] dz(Dense layer, double[] z, double[] a, double[] da) {
        Activation g = layer.activation();
        double[] dz = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            if (g instanceof Softmax) {
                // da_k/dz_i = a_k ((1 if i = k) - a_i)
                for (int k = 0; k < z.length; k++) {
                    dz[i] += da[k] * a[k] * ((i == k ? 1 : 0) - a[i]);
                }
            } else if (g instanceof PReLU) {
                dz[i] = z[i] > 0 ? da[i] : alpha(layer, i) * da[i];
                gradient(layer.learned().get(0))[alphaOf(layer, i)][0] +=
                        z[i] > 0 ? 0 : da[i] * z[i];
            } else {
                dz[i] = da[i] * ((Elementwise) g).derivative(z[i], a[i]);
            }
        }
        return dz;
    }

    /** Adds dW and db, and returns the da of the layer before. */
    private double[] backward(Dense layer, double[] a, double[] dz) {
        double[] da = new double[a.length];
        for (int i = 0; i < dz.length; i++) {
            gradient(layer.biases())[i][0] += dz[i];
            for (int j = 0; j < a.length; j++) {
                gradient(layer.weights())[i][j] += dz[i] * a[j];
                da[j] += layer.weights().value().get(i, j) * dz[i];
            }
        }
        return da;
    }
}
