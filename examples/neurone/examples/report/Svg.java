package neurone.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An SVG document that grows by one element at a time, below its title; lengths are pixels. The
 * first line of a title says the point of the picture, the others what is drawn.
 */
public final class Svg {

    /** Where a text stands, seen from its point. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How wide a picture is, in the units of its texts: a phone shows them at that size. */
    public static final int WIDTH = 400;

    /** How wide a picture is shown where there is room. */
    private static final int SHOWN = 480;

    /** The size of texts beside marks. */
    public static final int SMALL = 13;

    private static final int TITLE = 15;
    private static final int SIDE = 8;

    /** How wide a letter is on the average, in sizes of the font, in wide fonts. */
    private static final double LETTER = 0.58;

    private static final double BOLD_LETTER = 0.64;

    private final StringBuilder elements = new StringBuilder();
    private final String title;
    private final String description;
    private final double top;

    /** A document with a title. */
    public Svg(String title) {
        this(title, "");
    }

    /** A document that says what it shows to who cannot see it. */
    Svg(String title, String description) {
        this.title = title.replace("\n", ". ");
        this.description = description;
        List<String> lines = title.lines().toList();
        List<String> bold = wrapped(lines.get(0), WIDTH - 2.0 * SIDE, BOLD_LETTER * TITLE);
        List<String> plain = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            plain.addAll(wrapped(line, WIDTH - 2.0 * SIDE, LETTER * SMALL));
        }
        top = 10 + 19 * bold.size() + 17 * plain.size();
        double y = 3 - top;
        for (String line : bold) {
            y += 19;
            add(
                    "<text x=\"%d\" y=\"%.1f\" font-size=\"%d\" font-weight=\"bold\">%s</text>",
                    SIDE, y, TITLE, escaped(line));
        }
        for (String line : plain) {
            y += 17;
            text(SIDE, y, Anchor.START, SMALL, line);
        }
    }

    /** Cuts words into lines of about that width. */
    private static List<String> wrapped(String words, double width, double letter) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        // a line does not begin with the sign that French sets off by a space
        for (String word : words.split(" (?![:;?!%»])", -1)) {
            if (!line.isEmpty() && letter * (line.length() + 1 + word.length()) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns about how wide a text is, whatever fonts the machine has. */
    static double width(String words, int size) {
        return LETTER * size * words.length();
    }

    /** With the minus of printers before a number: a hyphen is too short. */
    private static String withMinus(String text) {
        return text.replaceAll("(?<![\\p{L}\\d])-(?=\\d)", "−");
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Adds an element; the format is one of {@link String#format}, with a point in numbers. */
    public void add(String format, Object... values) {
        elements.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** Adds a text, in ink. */
    public void text(double x, double y, Anchor anchor, int size, String words) {
        text(x, y, anchor, size, Palette.INK, words);
    }

    /** Adds a text of some color. */
    public void text(double x, double y, Anchor anchor, int size, String color, String words) {
        text(x, y, anchor, size, color, "", words);
    }

    /** Adds a small text that stays readable over lines. */
    void note(double x, double y, Anchor anchor, String color, String words) {
        String halo = " stroke=\"" + Palette.PAPER + "\" stroke-width=\"3\" paint-order=\"stroke\"";
        text(x, y, anchor, SMALL, color, halo, words);
    }

    private void text(
            double x, double y, Anchor anchor, int size, String color, String more, String words) {
        add(
                "<text x=\"%.1f\" y=\"%.1f\"%s font-size=\"%d\"%s%s>%s</text>",
                x,
                y,
                anchor == Anchor.START
                        ? ""
                        : " text-anchor=\"" + anchor.name().toLowerCase(Locale.ROOT) + "\"",
                size,
                color.equals(Palette.INK) ? "" : " fill=\"" + color + "\"",
                more,
                escaped(withMinus(words)));
    }

    /** Adds a text of some lines, cut where the width ends; returns the y below. */
    double lines(double x, double y, double width, String words) {
        double baseline = y;
        for (String line : wrapped(words, width, LETTER * SMALL)) {
            baseline += 16;
            text(x, baseline, Anchor.START, SMALL, line);
        }
        return baseline;
    }

    /** Adds a straight line. */
    public void line(double x1, double y1, double x2, double y2, String style) {
        add("<path d=\"M%.1f %.1fL%.1f %.1f\" %s/>", x1, y1, x2, y2, style);
    }

    /** Adds an arrow that ends at (x2, y2), with its head. */
    public void arrow(double x1, double y1, double x2, double y2, String color, double thick) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double along = (4 + 2 * thick) * (x2 - x1) / length;
        double up = (4 + 2 * thick) * (y2 - y1) / length;
        add(
                "<path d=\"M%.1f %.1fL%.1f %.1fM%.1f %.1fL%.1f %.1fL%.1f %.1f\" fill=\"none\""
                        + " stroke=\"%s\" stroke-width=\"%.1f\"/>",
                x1,
                y1,
                x2,
                y2,
                x2 - along - up / 2,
                y2 - up + along / 2,
                x2,
                y2,
                x2 - along + up / 2,
                y2 - up - along / 2,
                color,
                thick);
    }

    /** Adds the mark of a class, with a halo of paper: a disc for 0, a triangle for 1. */
    public void mark(int label, double x, double y, double radius) {
        if (label == 0) {
            add(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"%s\"/>",
                    x, y, radius, Palette.BLUE, Palette.PAPER);
            return;
        }
        double r = 1.25 * radius;
        add(
                "<path d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fZ\" fill=\"%s\" stroke=\"%s\"/>",
                x,
                y - r,
                x + 0.87 * r,
                y + r / 2,
                x - 0.87 * r,
                y + r / 2,
                Palette.VERMILION,
                Palette.PAPER);
    }

    /** Returns the document, which ends at y = height. */
    public String document(double height) {
        long all = Math.round(top + height);
        String paper =
                String.format(
                        Locale.ROOT,
                        "<rect y=\"%.0f\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n",
                        -top,
                        WIDTH,
                        all,
                        Palette.PAPER);
        String body = "<g fill=\"" + Palette.INK + "\">\n" + paper + elements + "</g>";
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 %.0f %d %d\""
                                + " width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                                + " class=\"picture\" role=\"img\"><title>%s</title>%s\n",
                        -top,
                        WIDTH,
                        all,
                        SHOWN,
                        Math.round(all * (double) SHOWN / WIDTH),
                        escaped(title),
                        description.isEmpty() ? "" : "<desc>" + escaped(description) + "</desc>")
                + Palette.darkStyle(body)
                + "\n"
                + body
                + "</svg>\n";
    }
}
