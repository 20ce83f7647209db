package neurone.diagnosis.ward;

import neurone.data.Dataset;

/**
 * A set-up with a mistake.
 *
 * @param kind which mistake
 * @param setup with it
 * @param fresh examples to judge by
 */
record Patient(Kind kind, Setup setup, Dataset fresh) {}
