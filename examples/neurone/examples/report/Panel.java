package neurone.examples.report;

import java.util.List;
import neurone.words.Words;

/** A picture that can stand alone or beside others, see {@link Panels}. */
public interface Panel extends Picture {

    /**
     * What a key says of marks.
     *
     * @param label 0 for discs, 1 for triangles
     */
    record Key(int label, Words name) {}

    /** Draws into a document, right and down of (x, y); returns the y below. */
    double draw(Svg svg, double x, double y, double width, Language language);

    /** Returns what marks mean. */
    default List<Key> keys() {
        return List.of();
    }

    /** Returns what is drawn, for who cannot see it. */
    String description(Language language);

    @Override
    default String svg(Language language) {
        return Panels.alone(this, language);
    }
}
