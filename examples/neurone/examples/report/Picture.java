package neurone.examples.report;

/** A drawing that can be written as SVG in either language. */
public interface Picture {

    /** Returns what the picture shows, for its title and for who cannot see it. */
    Text title();

    /** Returns an SVG document. */
    String svg(Language language);
}
