package neurone.words;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** Text for a console, with plain characters in place of those that it cannot show. */
public final class PlainText {

    private static final Map<Integer, String> PLAIN =
            Map.ofEntries(
                    Map.entry((int) 'ŷ', "yhat"),
                    Map.entry((int) '≈', "~"),
                    Map.entry((int) 'α', "alpha"),
                    Map.entry((int) '°', " deg"),
                    Map.entry((int) '±', "+-"),
                    Map.entry((int) '²', "^2"),
                    Map.entry((int) '⁻', "-"),
                    Map.entry((int) '⋮', ":"),
                    Map.entry((int) '−', "-"),
                    Map.entry((int) '→', "->"),
                    Map.entry((int) '←', "<-"),
                    Map.entry((int) '≤', "<="),
                    Map.entry((int) '○', "o"),
                    Map.entry((int) '□', "#"),
                    Map.entry((int) '×', "x"),
                    Map.entry((int) '·', "*"),
                    Map.entry((int) '✓', "+"),
                    Map.entry((int) '✗', "x"),
                    Map.entry((int) '∞', "inf"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'Σ', "sum"),
                    Map.entry((int) '’', "'"),
                    Map.entry((int) '«', "\""),
                    Map.entry((int) '»', "\""),
                    Map.entry((int) '–', "-"));

    private PlainText() {}

    /** Returns the encoding of the standard output; JDK 17 says it under a name of its own. */
    public static Charset console() {
        for (String property :
                List.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")) {
            String name = System.getProperty(property);
            if (name != null && isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.defaultCharset();
    }

    /** An empty property, or one with a space, is no name of an encoding at all. */
    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    /**
     * Returns the text as an encoding can show it: {@code ŷ ≈ 0,5} becomes {@code yhat ~ 0,5} in
     * ASCII. A letter loses its accent, a raised digit comes down to the line.
     */
    public static String of(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            String sign = Character.toString(c);
                            plain.append(encoder.canEncode(sign) ? sign : plain(c, sign));
                        });
        return plain.toString();
    }

    /** Without its accent, or lowered to the line, where there is no word for it. */
    private static String plain(int c, String sign) {
        return PLAIN.getOrDefault(
                c, Normalizer.normalize(sign, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""));
    }
}
