package neurone.diagnosis;

import java.util.List;
import java.util.Optional;

/** Looks for one symptom. */
interface Check {

    /** All of them, in the order of {@link Symptom}. */
    List<Check> ALL =
            List.of(
                    new TargetAmongInputs(),
                    new Contradictions(),
                    new UselessInputs(),
                    new OutputOutOfReach(),
                    new UnstandardizedInputs(),
                    new UnscaledTargets(),
                    new CopiedUnits(),
                    new WeightsTooSmall(),
                    new WeightsTooLarge(),
                    new CostNotFinite(),
                    new LearningRateTooLarge(),
                    new LearningRateTooSmall(),
                    new DeadUnits(),
                    new SaturatedUnits(),
                    new VanishingGradients(),
                    new ExplodingGradients(),
                    new RareClass(),
                    new UnexplainedTargets(),
                    new NetworkTooSmall(),
                    new StoppedTooEarly(),
                    new Overfitting(),
                    new Stuck());

    /** Returns what it found, or nothing where all is well or there is nothing to look at. */
    Optional<Finding> look(Evidence evidence);
}
