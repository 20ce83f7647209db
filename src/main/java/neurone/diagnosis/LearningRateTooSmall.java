package neurone.diagnosis;

import java.util.Optional;
import neurone.words.Words;

/** A cost that falls hardly at all, but steadily, at the end as at the beginning. */
final class LearningRateTooSmall implements Check {

    /** Fewer epochs show nothing. */
    private static final int EPOCHS = 2;

    /** Fewer do not show whether a cost falls steadily. */
    private static final int SEVERAL = 5;

    /** Of the first cost: at such a pace it takes more than ten times as many epochs. */
    private static final double HARDLY = 0.1;

    /**
     * The share of the second half in the way down, which is a half at an even pace. Less means
     * that the cost is coming to rest, and not for want of a step.
     */
    private static final double STEADY = 1 / 3.0;

    /** Of the cost of knowing nothing: there must be a slope to go down. */
    private static final double SLOPE = 0.05;

    /** Fewer updates get nowhere at any rate. */
    private static final int UPDATES = 200;

    /** How far all updates could carry the parameters, as a part of their own size. */
    private static final double REACH = 1;

    /** The same where a rare class is left out, which by itself holds up the cost. */
    private static final double LITTLE = 0.1;

    /** The same where the cost falls steadily: more is a plateau, which any rate has to cross. */
    private static final double FAR = 5;

    /** Of the largest rate, the mean of a schedule that leaves most epochs with next to none. */
    private static final double SPENT = 0.1;

    /** Of the epochs: so many may go up by the chance of the batches. */
    private static final double RISES = 0.2;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isFinite() || !evidence.isUnderfit()) {
            return Optional.empty();
        }
        Run run = evidence.run();
        Optional<CostCurve> costs = run.costs(EPOCHS);
        if (costs.isPresent() && run.meanRate() < SPENT * run.learningRate()) {
            return Optional.of(spent(run));
        }
        return costs.filter(curve -> Reach.slope(evidence) > SLOPE && isSlow(evidence, curve))
                .map(curve -> finding(evidence, curve));
    }

    private static boolean isSlow(Evidence evidence, CostCurve curve) {
        double reach = Reach.of(evidence);
        boolean isShort =
                (crawls(curve) && reach < FAR)
                        || (evidence.run().updates() >= UPDATES && reach < REACH);
        return reach < LITTLE
                ? isShort || new RareClass().look(evidence).isPresent()
                : isShort && new RareClass().look(evidence).isEmpty();
    }

    private static boolean crawls(CostCurve curve) {
        return curve.epochs() >= SEVERAL
                && curve.fall() > 0
                && curve.fall() < HARDLY
                && curve.shareOfSecondHalf() > STEADY
                && curve.rises() <= RISES * curve.epochs();
    }

    private static Finding spent(Run run) {
        int epochs = run.epochs().size();
        return new Finding(
                Symptom.LEARNING_RATE_TOO_SMALL,
                Sentence.of(
                        "Le taux est parti de %s, mais le calendrier l'a mené à %s : en moyenne sur"
                                + " les %s époques, il était de %s.",
                        "The rate began at %s, but the schedule took it to %s: its mean over the %s"
                                + " epochs was %s.",
                        run.learningRate(),
                        run.lastRate(),
                        epochs,
                        run.meanRate()),
                new Words(
                        "Un taux éteint avant que le coût soit bas laisse la plupart des époques sans"
                                + " effet.",
                        "A rate that is gone before the cost is low leaves most of the epochs"
                                + " without effect."),
                new Words(
                        "Laisser le taux descendre sur toute la durée, et repartir de nouveaux"
                                + " poids avec un nouveau Trainer.",
                        "Let the rate fall over the whole of the training, and start again with new"
                                + " weights and a new Trainer."),
                "trainer.schedule(new Cosine(" + epochs + "));");
    }

    private static Finding finding(Evidence evidence, CostCurve curve) {
        return new Finding(
                Symptom.LEARNING_RATE_TOO_SMALL,
                Sentence.of(
                        "Au taux de %s, le coût est passé de %s à %s en %s époques ; tous les pas"
                                + " ensemble font %s fois la taille des poids, au plus.",
                        "At a rate of %s the cost went from %s to %s in %s epochs; all steps"
                                + " together are %s times the size of the weights, at most.",
                        evidence.run().learningRate(),
                        curve.first(),
                        curve.last(),
                        curve.epochs(),
                        Reach.of(evidence)),
                new Words(
                        "La pente descend et les pas sont trop courts : à cette allure,"
                                + " l'entraînement n'arrive nulle part.",
                        "The slope leads down and the steps are too short: at this pace the"
                                + " training gets nowhere."),
                new Words(
                        "Multiplier le taux d'apprentissage par 10, ou prendre Adam.",
                        "Multiply the learning rate by 10, or take Adam."),
                "Optimizer faster = new Adam(0.01);");
    }
}
