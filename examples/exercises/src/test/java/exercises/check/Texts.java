package exercises.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** All that the checks say, in one language: the lines of {@code texts_en} or {@code texts_fr}. */
public final class Texts {

    private final Properties lines = new Properties();
    private final Locale locale;

    private Texts(String language) {
        locale = language.equals("fr") ? Locale.FRENCH : Locale.ROOT;
        String name = "/exercises/texts_" + language + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The texts of {@code -Dlang}, or else of the system's language: French, or otherwise English.
     */
    public static Texts ofReader() {
        String language = System.getProperty("lang", Locale.getDefault().getLanguage());
        return of(language.toLowerCase(Locale.ROOT));
    }

    /** The texts of a language: fr, anything else is English. */
    public static Texts of(String language) {
        return new Texts(language.equals("fr") ? "fr" : "en");
    }

    /** Whether there is such a line. */
    boolean has(String key) {
        return lines.containsKey(key);
    }

    /**
     * The line of a key, with values filled in; numbers as the language writes them.
     *
     * @throws IllegalArgumentException if there is no such line
     */
    public String say(String key, Object... values) {
        String line = lines.getProperty(key);
        if (line == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        return String.format(locale, line, values);
    }

    /** How the language writes a number, with so many significant digits. */
    String number(double x, int digits) {
        if (x == Math.rint(x) && Math.abs(x) < 1e9) {
            return String.valueOf((long) x);
        }
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return String.valueOf(x).replace("Infinity", "∞");
        }
        double size = Math.abs(x);
        return size >= 1e-4 && size < 1e6
                ? String.format(locale, "%." + decimals(size, digits) + "f", x)
                        .replaceFirst("(?<=[.,]\\d{0,20}[1-9])0+$", "")
                : String.format(locale, "%." + (digits - 1) + "e", x);
    }

    private static int decimals(double size, int digits) {
        return Math.max(0, digits - 1 - (int) Math.floor(Math.log10(size)));
    }
}
