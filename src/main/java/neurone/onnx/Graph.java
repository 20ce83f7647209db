package neurone.onnx;

import java.util.List;
import java.util.Map;

/**
 * A graph that was read: each name means one value, and each node reads what is there before it.
 *
 * @param inputs what it takes
 * @param outputs what it gives
 * @param producers the node that gives a value, by the name of the value
 * @param tensors by name
 */
record Graph(
        List<String> inputs,
        List<Output> outputs,
        Map<String, Node> producers,
        Map<String, Tensor> tensors) {

    /**
     * One of the results.
     *
     * @param isReal whether it is a tensor of floats or doubles
     * @param isTensor whether it is a tensor at all
     */
    record Output(String name, boolean isReal, boolean isTensor) {}
}
