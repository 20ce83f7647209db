package neurone.explain.write;

import java.util.List;
import java.util.Locale;
import neurone.picture.NetworkPicture;
import neurone.words.Words;

/**
 * What is to be written.
 *
 * @param title the first sentence
 * @param picture of the network
 * @param lines in the order of computation
 * @param limit a matrix of more numbers is summarized
 */
public record Document(Words title, NetworkPicture picture, List<Line> lines, int limit) {

    /** Returns it for a terminal, in lines of 80 columns at most. */
    public String text(Locale locale) {
        return new PlainText(locale, limit).of(title, lines);
    }

    /** Returns it in Markdown, the formulas in LaTeX. */
    public String markdown(Locale locale) {
        return new Markdown(locale, limit).of(title, lines);
    }

    /** Returns it as a page to step through. */
    public String html(Locale locale) {
        return new Page(locale, limit).of(title, picture, lines);
    }
}
