package neurone.examples.report;

import neurone.words.Words;

/** A drawing that can be written as SVG in either language. */
public interface Picture {

    /** Returns what the picture shows, for its title and for who cannot see it. */
    Words title();

    /** Returns an SVG document. */
    String svg(Language language);
}
