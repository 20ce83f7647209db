package neurone.examples.lessons;

import neurone.examples.report.Report;
import neurone.words.Words;

/** From a neuron that draws a line to a network that reads digits. */
final class Lesson1 implements Lesson {

    @Override
    public int number() {
        return 1;
    }

    @Override
    public Words title() {
        return new Words("Un premier réseau de neurones", "Your first network");
    }

    @Override
    public void run(Report report) {
        LogicGates.report(report);
        Features.report(report);
        FirstDigits.report(report);
    }
}
