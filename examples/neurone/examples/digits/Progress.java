package neurone.examples.digits;

import neurone.Epoch;

/** Shows a training while it runs, one line for each epoch. */
interface Progress {

    /** One parameter was updated. */
    void updated();

    /** An epoch is over. */
    void finished(Epoch epoch);
}
