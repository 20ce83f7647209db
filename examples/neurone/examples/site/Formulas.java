package neurone.examples.site;

import static neurone.examples.site.Html.escaped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas in LaTeX, which KaTeX, a file of the site, sets when a page opens. */
final class Formulas {

    /** Where the package of KaTeX has what a page needs. */
    private static final String PACKAGE = "/META-INF/resources/webjars/katex/0.18.11/";

    private static final String DIST = PACKAGE + "dist/";
    private static final String LICENSE = "LICENSE";

    private static final String STYLES = "katex.min.css";
    private static final String SCRIPT = "katex.min.js";

    private static final Pattern FONT = Pattern.compile("url\\((fonts/[\\w-]+\\.woff2)\\)");

    /** Fonts in formats for browsers of long ago. */
    private static final Pattern OLD_FONT =
            Pattern.compile(",url\\(fonts/[\\w-]+\\.(?:woff|ttf)\\) format\\(\"\\w+\"\\)");

    /** How many signs a line has room for beside its words, on a phone too. */
    private static final int SHORT = 14;

    private Formulas() {}

    /** Returns a formula for a line, as HTML; a short one is not cut. */
    static String inline(String latex) {
        boolean isShort = PlainFormula.of(latex).length() <= SHORT;
        return "<span " + math(latex, isShort ? "math kept" : "math") + "</span>";
    }

    /** Returns a formula that stands alone, as HTML. */
    static String display(String latex) {
        return "<div class=\"formula scrolls\"><div " + math(latex, "math") + "</div></div>";
    }

    /** What KaTeX sets, and what is read until it has, or without it. */
    private static String math(String latex, String kind) {
        return "class=\"%s\" data-latex=\"%s\">%s"
                .formatted(kind, escaped(latex), escaped(PlainFormula.of(latex)));
    }

    /** Writes what sets formulas into a folder: a script, styles and fonts. */
    static void copyTo(Path folder) throws IOException {
        String styles = OLD_FONT.matcher(text(DIST + STYLES)).replaceAll("");
        Files.createDirectories(folder.resolve("fonts"));
        Files.writeString(folder.resolve(STYLES), styles);
        Files.writeString(folder.resolve(SCRIPT), text(DIST + SCRIPT));
        Files.writeString(folder.resolve(LICENSE), text(PACKAGE + LICENSE));
        Matcher font = FONT.matcher(styles);
        while (font.find()) {
            try (InputStream in = resource(DIST + font.group(1))) {
                Files.copy(in, folder.resolve(font.group(1)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String text(String name) {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Formulas.class.getResourceAsStream(name);
    }
}
