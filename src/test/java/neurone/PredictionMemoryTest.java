package neurone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import neurone.activation.ReLU;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class PredictionMemoryTest {

    private static final int INPUTS = 1000;
    private static final int UNITS = 100;

    @Test
    void aPredictionTakesNoMemoryForGradients() {
        Network network = Network.inputs(INPUTS).dense(UNITS, new ReLU()).build(1);
        DMatrixRMaj X = new DMatrixRMaj(INPUTS, 1);
        // classes are loaded, and the products get their work space
        network.predict(X);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        network.predict(X);
        long allocated = thread.getCurrentThreadAllocatedBytes() - before;
        long gradients = (long) Double.BYTES * network.parameterCount();
        assertThat(allocated).isBetween(1L, gradients / 10);
    }
}
