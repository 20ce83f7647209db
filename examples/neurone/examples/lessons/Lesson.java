package neurone.examples.lessons;

import neurone.examples.report.Report;
import neurone.words.Words;

/** A lesson of the course as a program: it computes, and reports what came out. */
public interface Lesson {

    /** Returns from 1 to 6. */
    int number();

    /** Returns what the lesson is about. */
    Words title();

    /**
     * Runs the whole lesson; the same numbers come out each time, but for durations.
     *
     * @param report where its results and pictures go
     */
    void run(Report report);
}
