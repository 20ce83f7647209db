package neurone.measure;

import java.util.Objects;
import neurone.activation.Activation;
import neurone.activation.Activation.Range;
import neurone.data.Dataset;
import neurone.data.Task;
import neurone.loss.Loss;

/** Which measure fits: told by the loss, the output and the names of the classes. */
public final class Tasks {

    private Tasks() {}

    /**
     * The task of a training.
     *
     * @param loss a cross-entropy is of classes, whatever the targets look like
     * @param output the activation of the last layer
     * @param data the examples to train on
     */
    public static Task of(Loss loss, Activation output, Dataset data) {
        Objects.requireNonNull(loss, "Tasks.of expects a loss, got null");
        Task task = of(output, data);
        if (task != Task.NUMBERS || !loss.isOfClasses()) {
            return task;
        }
        if (data.outputs() == 1) {
            return Task.BINARY;
        }
        return output.range() == Range.DISTRIBUTION ? Task.CLASSES : Task.LABELS;
    }

    /**
     * The task of a network whose loss is not known. An output without bounds, such as an Identity,
     * gives numbers, even if all targets happen to be 0 and 1, unless their classes have names.
     *
     * @param output the activation of the last layer
     * @param data the examples to train on
     */
    public static Task of(Activation output, Dataset data) {
        Objects.requireNonNull(output, "Tasks.of expects the activation of the output, got null");
        Objects.requireNonNull(data, "Tasks.of expects a dataset, got null");
        boolean unbounded = output.range() == Range.NUMBERS;
        return unbounded && data.classNames().isEmpty() ? Task.NUMBERS : data.task();
    }
}
