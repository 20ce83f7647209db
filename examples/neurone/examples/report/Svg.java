package neurone.examples.report;

import java.util.Locale;

/** An SVG document that grows by one element at a time; lengths are pixels. */
public final class Svg {

    /** Where a text stands, seen from its point. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    static final int WIDTH = 480;

    private final StringBuilder elements = new StringBuilder();
    private final int width;
    private final int height;
    private final String title;
    private final String description;

    public Svg(int width, int height, String title) {
        this(width, height, title, "");
    }

    /** A document that says what it shows to who cannot see it. */
    Svg(int width, int height, String title, String description) {
        this.width = width;
        this.height = height;
        this.title = title;
        this.description = description;
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Adds an element; the format is one of {@link String#format}, with a point in numbers. */
    public void add(String format, Object... values) {
        elements.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    public void text(double x, double y, Anchor anchor, int size, String words) {
        add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\">%s</text>",
                x, y, anchor.name().toLowerCase(Locale.ROOT), size, escaped(words));
    }

    public void title(double y) {
        add(
                "<text x=\"%d\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"15\""
                        + " font-weight=\"bold\">%s</text>",
                width / 2, y, escaped(title));
    }

    public void line(double x1, double y1, double x2, double y2, String style) {
        add("<path d=\"M%.1f %.1fL%.1f %.1f\" %s/>", x1, y1, x2, y2, style);
    }

    @Override
    public String toString() {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                                + " width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                                + " role=\"img\"><title>%s</title>%s\n"
                                + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n",
                        width,
                        height,
                        width,
                        height,
                        escaped(title),
                        description.isEmpty() ? "" : "<desc>" + escaped(description) + "</desc>",
                        width,
                        height)
                + elements
                + "</svg>\n";
    }
}
