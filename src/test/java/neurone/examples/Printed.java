package neurone.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/** What a program prints, with a line feed at the end of each line on every system. */
public final class Printed {

    private Printed() {}

    public static String by(Consumer<PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            program.accept(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** What a program prints that knows System.out and the locale of its user only. */
    public static String toSystemOut(Locale locale, Runnable program) {
        PrintStream before = System.out;
        Locale localeBefore = Locale.getDefault();
        Locale.setDefault(locale);
        return by(
                out -> {
                    System.setOut(out);
                    try {
                        program.run();
                    } finally {
                        System.setOut(before);
                        Locale.setDefault(localeBefore);
                    }
                });
    }
}
