package neurone.examples.site;

import java.util.List;

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
}
