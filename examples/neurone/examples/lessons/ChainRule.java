package neurone.examples.lessons;

import static org.ejml.dense.row.CommonOps_DDRM.multTransA;
import static org.ejml.dense.row.CommonOps_DDRM.multTransB;
import static org.ejml.dense.row.CommonOps_DDRM.scale;
import static org.ejml.dense.row.CommonOps_DDRM.subtract;
import static org.ejml.dense.row.CommonOps_DDRM.sumRows;

import neurone.Network;
import neurone.Pass;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.check.GradientCheck;
import neurone.check.GradientReport;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.report.Report;
import neurone.loss.BinaryCrossEntropy;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_DDRM;

/** The chain rule through two layers, in matrices, beside what the library computes. */
final class ChainRule {

    private static final double TOLERANCE = 1e-12;

    private ChainRule() {}

    static void report(Report report) {
        Network network = Network.inputs(2).dense(3, new Tanh()).dense(1, new Sigmoid()).build(1);
        Dataset data = ToyData.moons(20, 0.1, 1);
        BinaryCrossEntropy loss = new BinaryCrossEntropy();
        Pass pass = network.newPass(loss);
        pass.forward(data.X(), Mode.inference());
        Gradients library = pass.backward(data.Y());
        DMatrixRMaj[] byHand = byHand(network, pass, data);
        GradientReport check = GradientCheck.of(network, loss, data.X(), data.Y());

        report.heading("Deux couches", "Two layers");
        report.say("réseau 2-3-1, m = %d", "network 2-3-1, m = %d", data.size());
        for (int i = 0; i < byHand.length; i++) {
            Parameter parameter = network.parameters().get(i);
            GradientReport.Line line = check.lines().get(i);
            boolean same =
                    MatrixFeatures_DDRM.isEquals(byHand[i], library.of(parameter), TOLERANCE);
            report.say(
                    "d%s (%d, %d)   formules = bibliothèque : %s   = pente de J : %s",
                    "d%s (%d, %d)   by hand = library: %s   = slope of J: %s",
                    line.parameter(),
                    line.rows(),
                    line.columns(),
                    TwoNeurons.yesOrNo(same),
                    TwoNeurons.yesOrNo(line.largestError() < check.tolerance()));
        }
    }

    /** Returns dW[1], db[1], dW[2] and db[2]. */
    private static DMatrixRMaj[] byHand(Network network, Pass pass, Dataset data) {
        DMatrixRMaj A1 = pass.layer(1).A();
        DMatrixRMaj A2 = pass.layer(2).A();
        // dZ[2] = 1/m (A[2] - Y)
        DMatrixRMaj dZ2 = subtract(A2, data.Y(), null);
        scale(1.0 / data.size(), dZ2);
        // dW[2] = dZ[2] A[1]'
        DMatrixRMaj dW2 = multTransB(dZ2, A1, null);
        // db[2] = row sums of dZ[2]
        DMatrixRMaj db2 = sumRows(dZ2, null);
        // dA[1] = W[2]' dZ[2]
        DMatrixRMaj dA1 = multTransA(network.layer(2).weights().value(), dZ2, null);
        // dZ[1] = dA[1] * g'(Z[1]), and tanh' is 1 - a^2
        DMatrixRMaj dZ1 = dA1.copy();
        for (int i = 0; i < dZ1.getNumElements(); i++) {
            dZ1.data[i] *= 1 - A1.data[i] * A1.data[i];
        }
        // dW[1] = dZ[1] X'
        DMatrixRMaj dW1 = multTransB(dZ1, data.X(), null);
        // db[1] = row sums of dZ[1]
        DMatrixRMaj db1 = sumRows(dZ1, null);
        return new DMatrixRMaj[] {dW1, db1, dW2, db2};
    }
}
