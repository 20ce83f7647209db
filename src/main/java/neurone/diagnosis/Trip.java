package neurone.diagnosis;

import neurone.Network;
import neurone.Pass;
import neurone.core.Mode;
import org.ejml.data.DMatrixRMaj;

/**
 * The way of a whole set through a network, in inference: forward at once, backward when asked for,
 * and once. Few networks that have learned need the way back looked at.
 */
final class Trip {

    private final Pass pass;
    private final DMatrixRMaj Y;
    private boolean isBack;

    Trip(Network network, DMatrixRMaj X, Targets targets) {
        this.pass = network.newPass(targets.loss());
        this.Y = targets.Y();
        pass.weigh(targets.w());
        pass.forward(X, Mode.inference());
    }

    /** The pass, of which X, Z and A may be read. */
    Pass forward() {
        return pass;
    }

    /** The pass, of which the gradients may be read too. */
    Pass backward() {
        if (!isBack) {
            pass.backward(Y);
            isBack = true;
        }
        return pass;
    }
}
