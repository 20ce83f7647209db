package neurone;

import java.util.ArrayList;
import java.util.List;
import neurone.core.Parameter;
import org.ejml.data.DMatrixRMaj;

/** Refuses the state of another kind of training, before anything is restored. */
final class StateCheck {

    private static final String SAME_LAYERS = ": build the network with the layers that it had";
    private static final String SAME_OPTIMIZER = ": give the trainer the optimizer that it had";

    private final List<String> names = new ArrayList<>();
    private final List<DMatrixRMaj> parameters = new ArrayList<>();

    StateCheck(Network network) {
        for (int l = 1; l <= network.layers().size(); l++) {
            for (Parameter parameter : network.layer(l).parameters()) {
                names.add(NetworkTable.label(parameter.name(), l, network.layer(l)));
                parameters.add(parameter.value());
            }
        }
    }

    void checkParameters(List<DMatrixRMaj> kept) {
        if (kept.size() != parameters.size()) {
            throw new IllegalArgumentException(
                    "the state has "
                            + kept.size()
                            + " parameters, this network "
                            + parameters.size()
                            + SAME_LAYERS);
        }
        for (int i = 0; i < kept.size(); i++) {
            checkShape(kept.get(i), parameters.get(i), names.get(i), SAME_LAYERS);
        }
    }

    void checkOptimizer(String kept, String here) {
        if (!kept.equals(here)) {
            throw new IllegalArgumentException(
                    "the state is of a training with "
                            + kept
                            + ", this trainer has "
                            + here
                            + ": give it the optimizer that it had");
        }
    }

    void checkMemory(List<List<DMatrixRMaj>> kept, List<List<DMatrixRMaj>> here) {
        for (int i = 0; i < here.size(); i++) {
            String memory = "the optimizer's memory of " + names.get(i);
            int size = here.get(i).size();
            if (kept.get(i).size() != size) {
                throw new IllegalArgumentException(
                        "the state has "
                                + kept.get(i).size()
                                + " matrices for "
                                + memory
                                + ", which takes "
                                + size
                                + SAME_OPTIMIZER);
            }
            for (int j = 0; j < size; j++) {
                checkShape(kept.get(i).get(j), here.get(i).get(j), memory, SAME_OPTIMIZER);
            }
        }
    }

    private static void checkShape(DMatrixRMaj kept, DMatrixRMaj here, String name, String cure) {
        if (kept.numRows != here.numRows || kept.numCols != here.numCols) {
            throw new IllegalArgumentException(
                    "the state has "
                            + Inputs.shape(kept)
                            + " where "
                            + name
                            + " is "
                            + Inputs.shape(here)
                            + cure);
        }
    }
}
