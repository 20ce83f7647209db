package neurone;

import java.util.List;
import java.util.Objects;
import neurone.data.Standardizer;
import neurone.data.Task;
import neurone.words.Printable;

/** Checks that the parts of a predictor fit together, and says which do not. */
final class PredictorCheck {

    private PredictorCheck() {}

    static void check(
            Network network,
            Standardizer standardizer,
            Task task,
            List<String> inputNames,
            List<String> classNames) {
        Objects.requireNonNull(network, "a predictor expects a network, got null");
        Objects.requireNonNull(
                standardizer,
                "a predictor expects a standardizer: Standardizer.none(inputs) changes nothing, got null");
        Objects.requireNonNull(task, "a predictor expects a task, such as CLASSES, got null");
        Objects.requireNonNull(inputNames, "a predictor expects names of inputs, got null");
        Objects.requireNonNull(classNames, "a predictor expects names of classes, got null");
        checkCount(network.inputs(), "input", " of the standardizer", standardizer.size());
        if (!inputNames.isEmpty()) {
            checkCount(network.inputs(), "name", " of inputs", inputNames.size());
        }
        boolean twoClasses = task == Task.BINARY || task == Task.SIGNS;
        checkTask(task, twoClasses, network.outputs());
        if (!classNames.isEmpty()) {
            int classes = twoClasses ? 2 : network.outputs();
            checkCount(classes, "name", " of classes", classNames.size());
        }
        if (standardizer.targets().isPresent()) {
            int targets = standardizer.targets().get().size();
            checkCount(network.outputs(), "standardized target", "", targets);
            if (task != Task.NUMBERS) {
                throw new IllegalArgumentException(
                        "standardized targets expect the task NUMBERS, got " + task);
            }
        }
    }

    private static void checkTask(Task task, boolean twoClasses, int outputs) {
        if (twoClasses && outputs != 1) {
            throw new IllegalArgumentException(
                    "the task "
                            + task
                            + " expects a network of 1 output, got "
                            + outputs
                            + ": take CLASSES for an output for each class");
        }
        if (task == Task.CLASSES && outputs < 2) {
            throw new IllegalArgumentException(
                    "the task CLASSES expects a network of 2 outputs or more, got "
                            + outputs
                            + ": take BINARY for two classes");
        }
    }

    private static void checkCount(int expected, String thing, String ofWhat, int found) {
        if (found != expected) {
            throw new IllegalArgumentException(
                    "this network expects "
                            + Printable.count(expected, thing)
                            + ofWhat
                            + ", got "
                            + found
                            + ": give it the dataset and the standardizer of its training");
        }
    }
}
