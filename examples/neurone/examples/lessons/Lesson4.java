package neurone.examples.lessons;

import neurone.examples.report.Report;
import neurone.words.Words;

/** Gradient descent: down the cost, step by step, and the chain rule that says which way. */
final class Lesson4 implements Lesson {

    @Override
    public int number() {
        return 4;
    }

    @Override
    public Words title() {
        return new Words("La descente de gradient", "Gradient descent");
    }

    @Override
    public void run(Report report) {
        CostMap map = new CostMap();
        GradientArrows.report(report, map);
        Descents.learningRates(report, map);
        OneNeuron.report(report);
        ConfidentMistake.report(report);
        TwoNeurons.report(report);
        ChainRule.report(report);
        TrainingLoop.report(report);
        Descents.batchSizes(report, map);
        BatchSizes.report(report);
    }
}
