package exercises.lesson4;

import exercises.ToDo;

import org.ejml.data.DMatrixRMaj;

/** [fr] Le coût {@code J}. [en] The cost {@code J}. */
public final class Cost {

    /**
     * 4.1 [fr] Rend {@code J}, la moyenne des pertes des {@code m} exemples, avec la perte {@code L
     * = -y ln(yhat) - (1 - y) ln(1 - yhat)}. {@code Yhat} et {@code Y} ont la taille {@code (1,
     * m)} ; chaque {@code yhat} est strictement entre {@code 0} et {@code 1}.
     *
     * <p>[en] Returns {@code J}, the mean of the losses of the {@code m} examples, with the loss
     * {@code L = -y ln(yhat) - (1 - y) ln(1 - yhat)}. {@code Yhat} and {@code Y} have the shape
     * {@code (1, m)}; each {@code yhat} is strictly between {@code 0} and {@code 1}.
     */
    public static double of(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        throw new ToDo();
    }
}
