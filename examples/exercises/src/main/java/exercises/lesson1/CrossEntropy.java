package exercises.lesson1;

import exercises.ToDo;

/** [fr] Ce que coûte une réponse. [en] What an answer costs. */
public final class CrossEntropy {

    /**
     * 1.5 [fr] Rend la perte d'un exemple : {@code -ln} de la probabilité que le neurone a donnée à
     * la bonne réponse. {@code yhat} est la probabilité de « oui » ; {@code y} vaut {@code 1} si la
     * bonne réponse est « oui », {@code 0} sinon. Si {@code yhat} vaut exactement {@code y}, la
     * perte est {@code 0}. Le logarithme {@code ln} est {@code Math.log}.
     *
     * <p>[en] Returns the loss of an example: {@code -ln} of the probability that the neuron gave
     * to the right answer. {@code yhat} is the probability of "yes"; {@code y} is {@code 1} if the
     * right answer is "yes", otherwise {@code 0}. If {@code yhat} is exactly {@code y}, the loss is
     * {@code 0}. The logarithm {@code ln} is {@code Math.log}.
     */
    public static double loss(double yhat, double y) {
        throw new ToDo();
    }
}
