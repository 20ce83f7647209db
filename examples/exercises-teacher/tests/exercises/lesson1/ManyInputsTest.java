package exercises.lesson1;

import exercises.check.Check;
import exercises.check.Exercise;
import java.util.Arrays;

/**
 * An exercise of a teacher's own, which {@code grade FOLDER --tests tests} runs with the others.
 */
class ManyInputsTest {

    /** What is drawn for a trial; a student whose answer is wrong is shown it. */
    private record Input(double[] w, double[] x, double b) {}

    @Exercise(
            number = "1.20",
            points = 2,
            file = "lesson1/Neuron.java",
            title = "Any number of inputs")
    void anyNumberOfInputs(Check check) {
        check.inputs(draw -> input(draw.trial()))
                .answer(in -> Neuron.weightedSum(in.w, in.x, in.b))
                .right(in -> in.b + in.w.length)
                .holds();
    }

    /** From no input at all to a million. */
    private static Input input(int trial) {
        double[] ones = new double[trial == 11 ? 1_000_000 : trial];
        Arrays.fill(ones, 1);
        return new Input(ones, ones.clone(), 0.5);
    }
}
