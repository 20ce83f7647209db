package neurone.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import neurone.Network;
import neurone.core.Matrices;
import neurone.core.Parameter;
import org.ejml.data.DMatrixRMaj;

/** Refuses the state of another kind of run, before anything is restored. */
final class StateCheck {

    private static final String SAME_LAYERS = ": build the network with the layers that it had";
    private static final String SAME_SETTINGS = ": give the trainer the settings that it had";

    private final List<String> names = new ArrayList<>();
    private final Snapshot here;

    StateCheck(Network network, Snapshot here) {
        this.here = here;
        for (int l = 1; l <= network.layers().size(); l++) {
            for (Parameter parameter : network.layer(l).parameters()) {
                names.add(network.label(parameter.name(), l).english());
            }
        }
    }

    /**
     * Checks a state.
     *
     * @param settings those of the trainer, as text
     */
    void check(TrainingState state, Map<String, String> settings) {
        checkParameters(state.snapshot());
        checkSettings(state.settings(), settings);
        checkOptimizerState(state.snapshot());
        if (state.best().isPresent()) {
            checkBest(state.best().get().snapshot());
        }
        if (state.best().isPresent()
                && settings.get(SettingsText.EARLY_STOPPING).equals(SettingsText.OFF)) {
            throw new IllegalArgumentException(
                    "the state is of a run with early stopping: call earlyStopping(patience) before"
                            + " restore(state)");
        }
    }

    private void checkBest(Snapshot best) {
        checkParameters(best);
        // a file of the first version keeps none of the best epoch
        if (best.optimizerState().stream().anyMatch(matrices -> !matrices.isEmpty())) {
            checkOptimizerState(best);
        }
    }

    private static void checkSettings(Map<String, String> kept, Map<String, String> here) {
        here.forEach(
                (name, value) -> {
                    String other = kept.getOrDefault(name, value);
                    // what this trainer has trained on before is forgotten
                    boolean counts = !name.equals(SettingsText.DATA);
                    // a file of the first version names the class of the optimizer alone
                    if (counts && !value.equals(other) && !value.startsWith(other + "[")) {
                        throw new IllegalArgumentException(
                                "the state is of a run with "
                                        + name
                                        + " "
                                        + other
                                        + ", this trainer has "
                                        + value
                                        + SAME_SETTINGS);
                    }
                });
    }

    private void checkParameters(Snapshot kept) {
        if (kept.parameters().size() != names.size()) {
            throw new IllegalArgumentException(
                    "the state has "
                            + kept.parameters().size()
                            + " parameters, this network "
                            + names.size()
                            + SAME_LAYERS);
        }
        for (int i = 0; i < names.size(); i++) {
            checkShape(
                    kept.parameters().get(i), here.parameters().get(i), names.get(i), SAME_LAYERS);
        }
    }

    private void checkOptimizerState(Snapshot kept) {
        for (int i = 0; i < names.size(); i++) {
            String state = "the optimizer state of " + names.get(i);
            List<DMatrixRMaj> expected = here.optimizerState().get(i);
            List<DMatrixRMaj> found = kept.optimizerState().get(i);
            if (found.size() != expected.size()) {
                throw new IllegalArgumentException(
                        "the state has "
                                + found.size()
                                + " matrices for "
                                + state
                                + ", which has "
                                + expected.size()
                                + SAME_SETTINGS);
            }
            for (int j = 0; j < expected.size(); j++) {
                checkShape(found.get(j), expected.get(j), state, SAME_SETTINGS);
            }
        }
    }

    private static void checkShape(DMatrixRMaj kept, DMatrixRMaj here, String name, String cure) {
        if (kept.numRows != here.numRows || kept.numCols != here.numCols) {
            throw new IllegalArgumentException(
                    "the state has "
                            + Matrices.shape(kept)
                            + " where "
                            + name
                            + " is "
                            + Matrices.shape(here)
                            + cure);
        }
    }
}
