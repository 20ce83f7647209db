package neurone.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import neurone.training.Epoch;
import neurone.training.History;
import org.ejml.data.DMatrixRMaj;

/** A history as one column for each measure, whose numbers are NaN where it was not taken. */
final class Epochs {

    private Epochs() {}

    private static String name(String measure) {
        return Training.PREFIX + "history." + measure;
    }

    static Map<String, DMatrixRMaj> columns(History history) {
        Map<String, DMatrixRMaj> columns = new LinkedHashMap<>();
        if (history.size() > 0) {
            columns.put(name("cost"), column(history, Epoch::cost));
            columns.put(name("accuracy"), column(history, Epoch::accuracy));
            columns.put(name("validationCost"), column(history, Epoch::validationCost));
            columns.put(name("validationAccuracy"), column(history, Epoch::validationAccuracy));
            columns.put(name("gradientNorm"), column(history, Epoch::lastGradientNorm));
            columns.put(name("learningRate"), column(history, Epoch::learningRate));
            columns.put(name("seconds"), column(history, Epoch::seconds));
        }
        return columns;
    }

    private static DMatrixRMaj column(History history, ToDoubleFunction<Epoch> measure) {
        return new DMatrixRMaj(history.epochs().stream().mapToDouble(measure).toArray());
    }

    static History read(TensorFile file, int size) throws IOException {
        List<Epoch> epochs = new ArrayList<>();
        if (size > 0) {
            double[] cost = column(file, "cost", size);
            double[] accuracy = column(file, "accuracy", size);
            double[] validationCost = column(file, "validationCost", size);
            double[] validationAccuracy = column(file, "validationAccuracy", size);
            double[] gradientNorm = column(file, "gradientNorm", size);
            double[] learningRate = column(file, "learningRate", size);
            double[] seconds = column(file, "seconds", size);
            for (int i = 0; i < size; i++) {
                epochs.add(
                        new Epoch(
                                i + 1,
                                cost[i],
                                accuracy[i],
                                validationCost[i],
                                validationAccuracy[i],
                                gradientNorm[i],
                                learningRate[i],
                                seconds[i]));
            }
        }
        return new History(epochs);
    }

    private static double[] column(TensorFile file, String measure, int size) throws IOException {
        Tensor tensor = file.get(name(measure), size, 1);
        double[] column = new double[size];
        file.read(tensor, column);
        return column;
    }
}
