package exercises.lesson6;

import exercises.check.Check;
import neurone.Predictor;
import neurone.data.Dataset;
import neurone.data.Standardizer;
import neurone.data.ToyData;
import neurone.measure.Accuracy;
import org.ejml.data.DMatrixRMaj;

/** Asks a student's predictor about examples that it has never seen. */
final class LearnedProject {

    private LearnedProject() {}

    static void check(Check check) {
        Dataset train = examples(check.seed());
        Dataset test = examples(check.seed() + 1);
        Predictor predictor = check.run(() -> Project.learn(train));
        if (predictor == null) {
            throw check.mistake("null");
        }
        double accuracy = 100 * Accuracy.of(predictor.Yhat(test.X()), test.Y());
        Standardizer standardizer = predictor.standardizer();
        double onScaled =
                100
                        * Accuracy.of(
                                predictor
                                        .network()
                                        .predict(Standardizer.fit(train).apply(test.X())),
                                test.Y());
        if (accuracy < 95 && standardizer.equals(Standardizer.none(2)) && onScaled >= 95) {
            throw check.mistake("not-handed-on", accuracy, onScaled);
        }
        if (accuracy < 95 && standardizer.equals(Standardizer.none(2))) {
            throw check.mistake("not-standardized", accuracy);
        }
        double onRaw = 100 * Accuracy.of(predictor.network().predict(test.X()), test.Y());
        if (accuracy < 95 && onRaw > accuracy) {
            throw check.mistake("trained-on-raw", accuracy);
        }
        if (accuracy < 95) {
            throw check.mistake("accuracy", accuracy);
        }
    }

    /** Two rings, one inside the other; the second input is some hundreds. */
    private static Dataset examples(long seed) {
        Dataset circles = ToyData.circles(100, 0.05, seed);
        DMatrixRMaj X = circles.X().copy();
        for (int e = 0; e < X.numCols; e++) {
            X.set(1, e, 500 + 350 * X.get(1, e));
        }
        return new Dataset(X, circles.Y());
    }
}
