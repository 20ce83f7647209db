package neurone.examples;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** Prints to a console, with plain characters in place of those that it cannot show. */
final class ConsoleOutput extends PrintStream {

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
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'Σ', "sum"),
                    Map.entry((int) '’', "'"),
                    Map.entry((int) '«', "\""),
                    Map.entry((int) '»', "\""),
                    Map.entry((int) '–', "-"));

    private final CharsetEncoder encoder;

    ConsoleOutput(PrintStream console) {
        this(console, charsetOf());
    }

    ConsoleOutput(PrintStream console, Charset charset) {
        super(console, true, charset);
        this.encoder = charset.newEncoder();
    }

    /** The encoding of the standard output; JDK 17 says it under a name of its own. */
    private static Charset charsetOf() {
        for (String property :
                List.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")) {
            String name = System.getProperty(property);
            if (name != null && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.defaultCharset();
    }

    @Override
    public void print(String text) {
        super.print(plain(String.valueOf(text)));
    }

    /** One thread at a time, as an encoder asks: the bar of the progress has its own. */
    private synchronized String plain(String text) {
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

    /** Without its accent, or raised to the line, where there is no word for it. */
    private static String plain(int c, String sign) {
        return PLAIN.getOrDefault(
                c, Normalizer.normalize(sign, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""));
    }
}
