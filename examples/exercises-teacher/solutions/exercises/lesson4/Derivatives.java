package exercises.lesson4;

import org.ejml.data.DMatrixRMaj;

/**
 * [fr] Les dérivées de {@code J} par rapport aux paramètres de deux couches.
 *
 * <p>[en] The derivatives of {@code J} with respect to the parameters of two layers.
 */
public record Derivatives(DMatrixRMaj dW1, DMatrixRMaj db1, DMatrixRMaj dW2, DMatrixRMaj db2) {}
