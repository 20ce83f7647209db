package neurone.explain;

import java.util.Locale;

/** What a line computes, for programs that read the JSON. */
enum Kind {
    PRE_ACTIVATION,
    SLOPES,
    ACTIVATION,
    LOSS,
    COST,
    OUTPUT_GRADIENT,
    PAIRED_GRADIENT,
    DERIVATIVE,
    COLUMN_SUMS,
    PRE_ACTIVATION_GRADIENT,
    JACOBIAN,
    ACTIVATION_PARAMETER_GRADIENT,
    WEIGHTS_GRADIENT,
    BIASES_GRADIENT,
    ACTIVATION_GRADIENT,
    MEMORY,
    CORRECTED_MEMORY,
    UPDATE;

    /** Returns for example {@code pre-activation}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
