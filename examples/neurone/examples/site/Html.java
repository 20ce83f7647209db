package neurone.examples.site;

import java.nio.file.Path;

/** What is written into HTML. The pages are well-formed XML too, which a test can read. */
final class Html {

    private Html() {}

    /** Returns a text for an element or an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Returns the way from one file of the site to another, such as ../images/a.svg. */
    static String relative(String from, String to) {
        Path way = Path.of("/" + from).getParent().relativize(Path.of("/" + to));
        return way.toString().replace('\\', '/');
    }
}
