package neurone.examples.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What VectorGraphics2D writes, without what a browser can do without. */
final class ShortSvg {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern TRANSFORMED =
            Pattern.compile("<g (transform=\"[^\"]*\")>\n<(\\w+)([^\n]*)\n</g>");
    private static final Pattern STYLE = Pattern.compile(" style=\"([^\"]*)\"");
    private static final Pattern DECLARATION = Pattern.compile("([\\w-]+):([^;]+);?");
    private static final Pattern COLOR = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

    private ShortSvg() {}

    /** Returns the elements of a document, to be put into another one, in the middle of texts. */
    static String elements(String document) {
        int start = document.indexOf('>', document.indexOf("<svg")) + 1;
        String elements = document.substring(start, document.lastIndexOf("</svg>"));
        // pictures stand side by side in one page, where an id must be of one alone
        String clip = "clip" + Integer.toHexString(elements.hashCode()) + "-";
        elements = elements.replaceAll("(?<=id=\"|#)clip-?", clip);
        elements = TAG.matcher(elements).replaceAll(tag -> shortTag(tag.group()));
        elements = elements.strip().replaceAll("\\s*\n\\s*", "\n");
        elements = TRANSFORMED.matcher(elements).replaceAll("<$2 $1$3");
        return "<g font-size=\"13\" text-anchor=\"middle\">\n"
                + asAttributes(grouped(elements))
                + "</g>";
    }

    /** Turns styles into attributes, which a page may overrule, and colors into hexadecimals. */
    private static String asAttributes(String elements) {
        String colored =
                COLOR.matcher(elements)
                        .replaceAll(
                                rgb ->
                                        "#%02x%02x%02x"
                                                .formatted(
                                                        Integer.parseInt(rgb.group(1)),
                                                        Integer.parseInt(rgb.group(2)),
                                                        Integer.parseInt(rgb.group(3))));
        return STYLE.matcher(colored)
                .replaceAll(style -> DECLARATION.matcher(style.group(1)).replaceAll(" $1=\"$2\""));
    }

    private static String shortTag(String tag) {
        return tag.replaceAll("(\\d+\\.\\d)\\d+", "$1")
                .replaceAll("\\.0\\b", "")
                .replaceAll(" (?=[LMC])", "")
                .replaceAll("font-family:[^:]*?;(?=font|\")|stroke-miterlimit:\\d+;", "")
                .replaceAll("fill:rgb\\(26,26,26\\);|stroke:none;|font-size:13px;", "")
                .replace(" style=\"\"", "");
    }

    /** Writes the style that elements in succession have in common once. */
    private static String grouped(String elements) {
        StringBuilder grouped = new StringBuilder();
        String open = "";
        for (String line : elements.lines().toList()) {
            Matcher matcher = STYLE.matcher(line);
            String style = line.endsWith("/>") && matcher.find() ? matcher.group(1) : "";
            if (!style.equals(open)) {
                grouped.append(open.isEmpty() ? "" : "</g>\n");
                grouped.append(style.isEmpty() ? "" : "<g style=\"" + style + "\">\n");
                open = style;
            }
            grouped.append(style.isEmpty() ? line : matcher.replaceFirst("")).append('\n');
        }
        return grouped.append(open.isEmpty() ? "" : "</g>\n").toString();
    }
}
