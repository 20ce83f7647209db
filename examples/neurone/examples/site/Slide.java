package neurone.examples.site;

import java.util.List;
import java.util.stream.Stream;

/**
 * A slide, in HTML.
 *
 * @param title what it is about
 * @param points what one reads on it
 * @param shown its pictures, formulas or tables
 * @param notes what the teacher says to it
 */
record Slide(String title, List<String> points, List<String> shown, List<String> notes) {

    Slide {
        points = List.copyOf(points);
        shown = List.copyOf(shown);
        notes = List.copyOf(notes);
    }

    /** Returns this slide with more to see, and more notes. */
    Slide with(List<String> moreShown, List<String> moreNotes) {
        return new Slide(title, points, joined(shown, moreShown), joined(notes, moreNotes));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
