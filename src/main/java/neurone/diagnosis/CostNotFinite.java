package neurone.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neurone.core.Parameter;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A cost that is not finite, where no epoch of a training is known. Where one is, {@link
 * LearningRateTooLarge} tells why.
 */
final class CostNotFinite implements Check {

    @Override
    public Optional<Finding> look(Evidence evidence) {
        return evidence.isFinite() || evidence.run().optimizer().isPresent()
                ? Optional.empty()
                : Optional.of(finding(evidence, measured(evidence)));
    }

    private static Words measured(Evidence evidence) {
        return Sentence.of(
                "Le coût n'est pas un nombre fini, %s ; la plus grande entrée vaut %s.",
                "The cost is not a finite number, %s; the largest input is %s.",
                parameters(evidence),
                CommonOps_DDRM.elementMaxAbs(evidence.X()));
    }

    /** Says, of a network whose cost is not finite, what its parameters are. */
    static Words parameters(Evidence evidence) {
        List<Parameter> parameters = evidence.network().parameters();
        long count = count(parameters);
        if (count > 0) {
            return Sentence.of(
                    "ni %s des %s paramètres",
                    "with %s of the %s parameters not finite either",
                    count,
                    evidence.network().parameterCount());
        }
        double largest =
                parameters.stream()
                        .mapToDouble(p -> CommonOps_DDRM.elementMaxAbs(p.value()))
                        .max()
                        .orElseThrow();
        return Sentence.of(
                "et le plus grand paramètre vaut %s", "and the largest parameter is %s", largest);
    }

    /** EJML's elementMaxAbs passes over a NaN. */
    private static long count(List<Parameter> parameters) {
        return parameters.stream().mapToLong(parameter -> count(parameter.value())).sum();
    }

    private static long count(DMatrixRMaj M) {
        return IntStream.range(0, M.getNumElements())
                .filter(i -> !Double.isFinite(M.data[i]))
                .count();
    }

    private static Finding finding(Evidence evidence, Words measured) {
        return new Finding(
                Symptom.COST_NOT_FINITE,
                measured,
                new Words(
                        "Au-delà de 1,8e308 un double est infini, et l'infini moins l'infini n'est"
                                + " plus un nombre : il n'y a plus de pente à descendre.",
                        "Beyond 1.8e308 a double is infinite, and infinity minus infinity is not a"
                                + " number: there is no slope left to go down."),
                new Words(
                        "Après un entraînement, diviser le taux d'apprentissage par 10 et repartir"
                                + " de nouveaux poids ; avant, standardizer les entrées et partir de"
                                + " poids plus petits. Chercher, dans une activation ou un coût de"
                                + " votre cru, une division par 0 ou un logarithme.",
                        "After a training, divide the learning rate by 10 and start again from new"
                                + " weights; before one, standardise the inputs and start from"
                                + " smaller weights. In an activation or a loss of your own, look"
                                + " for a division by 0 or a logarithm."),
                "Network renewed = " + Java.same(evidence.network()));
    }
}
