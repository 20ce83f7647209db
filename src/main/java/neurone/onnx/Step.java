package neurone.onnx;

import neurone.activation.Activation;
import org.ejml.data.DMatrixRMaj;

/** A step on the way from X to Yhat: what a node, or a few, do to the value before. */
sealed interface Step {

    /** Returns the node that gives the value after the step. */
    Node node();

    /** Returns the name of the value before the step. */
    String input();

    /** W and b, (n[l], 1) or one number for all units. */
    record Linear(Node node, String input, DMatrixRMaj W, DMatrixRMaj b) implements Step {}

    /** Adds a number to each row, or one to all. */
    record Shift(Node node, String input, DMatrixRMaj by) implements Step {}

    /** Multiplies each row by a number, or all by one. */
    record Scale(Node node, String input, DMatrixRMaj by, boolean divides) implements Step {}

    /**
     * An activation.
     *
     * @param learned what it has learned, one number or one for each unit; null if nothing
     */
    record Function(Node node, String input, Activation g, DMatrixRMaj learned) implements Step {}

    /**
     * Nothing that a prediction notices.
     *
     * @param columns how many there must be; -1 for any
     */
    record Nothing(Node node, String input, long columns) implements Step {}
}
