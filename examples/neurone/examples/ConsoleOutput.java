package neurone.examples;

import java.io.PrintStream;
import java.nio.charset.Charset;
import neurone.words.PlainText;

/** Prints to a console, with plain characters in place of those that it cannot show. */
final class ConsoleOutput extends PrintStream {

    private final Charset charset;

    ConsoleOutput(PrintStream console) {
        this(console, PlainText.console());
    }

    ConsoleOutput(PrintStream console, Charset charset) {
        super(console, true, charset);
        this.charset = charset;
    }

    @Override
    public void print(String text) {
        super.print(PlainText.of(String.valueOf(text), charset));
    }
}
