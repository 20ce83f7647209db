package neurone.examples.report;

import java.util.Locale;

/** The frame of an SVG document. */
final class Svg {

    private Svg() {}

    /** Takes what a graphics encoder wrote, and makes it scale, short and readable aloud. */
    static String finished(String svg, int width, int height, String title) {
        String body = svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1);
        // pictures stand side by side in one page, where an id must be of one alone
        body = body.replaceAll("clip-?\\d+", "clip" + Integer.toHexString(title.hashCode()));
        body = body.replaceAll("(\\d+\\.\\d)\\d+", "$1").replaceAll("\\s*\n\\s*", "\n");
        return opening(width, height, title) + body.strip() + "\n";
    }

    static String opening(int width, int height, String title) {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\""
                        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 %d %d\""
                        + " width=\"%d\" height=\"%d\" role=\"img\"><title>%s</title>",
                width,
                height,
                width,
                height,
                escaped(title));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
