package neurone.file;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import neurone.Network;
import neurone.Predictor;
import neurone.data.Standardizer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** What a predictor has besides its network and its texts, as named matrices. */
final class PredictorCodec {

    private static final String INPUTS = PredictorTexts.PREFIX + "inputs";
    private static final String TARGETS = PredictorTexts.PREFIX + "targets";
    private static final String MEAN = ".mean";
    private static final String STANDARD_DEVIATION = ".standardDeviation";

    private PredictorCodec() {}

    static boolean has(Tensor tensor) {
        return tensor.name().startsWith(PredictorTexts.PREFIX);
    }

    static Map<String, DMatrixRMaj> tensors(Predictor predictor) {
        Map<String, DMatrixRMaj> tensors = new LinkedHashMap<>();
        put(tensors, INPUTS, predictor.standardizer());
        predictor.standardizer().targets().ifPresent(targets -> put(tensors, TARGETS, targets));
        return tensors;
    }

    private static void put(Map<String, DMatrixRMaj> tensors, String name, Standardizer s) {
        tensors.put(name + MEAN, s.means());
        tensors.put(name + STANDARD_DEVIATION, s.standardDeviations());
    }

    /**
     * Reads what belongs to a network.
     *
     * @throws ModelFormatException if the file holds no predictor of it
     */
    static Predictor read(TensorFile file, Network network) throws IOException {
        Map<String, String> texts = file.metadata().texts();
        if (!PredictorTexts.areIn(texts)) {
            throw file.refusal(
                    new Words(
                            "le fichier contient un réseau, mais pas de Predictor : chargez-le avec"
                                    + " ModelFile.load, ou enregistrez un Predictor",
                            "holds a network, but no predictor: load it with ModelFile.load, or"
                                    + " save a predictor"));
        }
        try {
            Standardizer inputs = standardizer(file, INPUTS, network.inputs());
            Standardizer scaling =
                    file.find(TARGETS + MEAN) == null
                            ? inputs
                            : inputs.withTargets(standardizer(file, TARGETS, network.outputs()));
            return PredictorTexts.read(file.path(), texts, network, scaling);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(file.path(), e);
        }
    }

    private static Standardizer standardizer(TensorFile file, String name, int size)
            throws IOException {
        DMatrixRMaj means = new DMatrixRMaj(size, 1);
        DMatrixRMaj standardDeviations = new DMatrixRMaj(size, 1);
        file.read(name + MEAN, means);
        file.read(name + STANDARD_DEVIATION, standardDeviations);
        return new Standardizer(means, standardDeviations);
    }
}
