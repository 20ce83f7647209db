package neurone;

import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;

/**
 * All that a training is after an epoch, so that it can go on later, in another trainer of a
 * network of the same shape, with the same bits: {@link Trainer#state()} takes it, {@link
 * Trainer#restore} puts it back.
 *
 * <p>Its matrices are copies, which a trainer does not write to, so that several threads may read
 * them.
 *
 * @param parameters W, b and what the activations learn, in the order of {@link
 *     Network#parameters()}
 * @param optimizer the simple name of the optimizer's class, such as Adam
 * @param memory what the optimizer remembers of each parameter, in the same order
 * @param seed of the shuffling and of RReLU's noise
 * @param history every epoch so far, counted from 1
 * @param stopped whether the last epoch ended the training before its time, by {@link
 *     Trainer#stopWhen} or {@link Trainer#earlyStopping}
 * @param best what early stopping keeps; empty without it, and before the first epoch
 */
public record TrainingState(
        List<DMatrixRMaj> parameters,
        String optimizer,
        List<List<DMatrixRMaj>> memory,
        long seed,
        History history,
        boolean stopped,
        Optional<Best> best) {

    /** Checks that the parts belong together. */
    public TrainingState {
        parameters = List.copyOf(parameters);
        memory = memory.stream().map(List::copyOf).toList();
        if (memory.size() != parameters.size()) {
            throw new IllegalArgumentException(
                    "a state expects the optimizer's memory of each of its "
                            + parameters.size()
                            + " parameters, got "
                            + memory.size());
        }
        for (int i = 0; i < history.size(); i++) {
            int number = history.epochs().get(i).number();
            if (number != i + 1) {
                throw new IllegalArgumentException(
                        "a state expects epochs counted from 1, got "
                                + number
                                + " in place "
                                + (i + 1));
            }
        }
        if (best.isPresent() && best.get().epoch() > history.size()) {
            throw new IllegalArgumentException(
                    "the best epoch of a state expects a number up to "
                            + history.size()
                            + ", got "
                            + best.get().epoch());
        }
    }

    /** Returns the number of the last epoch, 0 before the first. */
    public int epoch() {
        return history.size();
    }

    /**
     * What early stopping keeps.
     *
     * @param epoch the number of the epoch with the smallest validation cost, from 1
     * @param waited how many epochs its patience has lasted since
     * @param parameters as they were after that epoch
     */
    public record Best(int epoch, int waited, List<DMatrixRMaj> parameters) {

        /** Checks the numbers. */
        public Best {
            if (epoch < 1 || waited < 0) {
                throw new IllegalArgumentException(
                        "the best epoch of a state expects a number from 1 and a wait from 0, got "
                                + epoch
                                + " and "
                                + waited);
            }
            parameters = List.copyOf(parameters);
        }
    }
}
