package neurone.examples.digits;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Where the job prints.
 *
 * @param out where it prints
 * @param isTerminal whether a line can be overwritten
 * @param columns how long a line may be
 */
record Screen(PrintStream out, boolean isTerminal, int columns) {

    private static final int USUAL_COLUMNS = 80;

    /** The screen on which a program was started. */
    static Screen of(PrintStream out) {
        return isOnTerminal()
                ? new Screen(out, true, columnsOfTerminal())
                : new Screen(out, false, USUAL_COLUMNS);
    }

    @SuppressWarnings("SystemConsoleNull") // it is null on JDK 17 to 21, and asked below on others
    private static boolean isOnTerminal() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            // Java 22 and later have a console without a terminal too, and a method that tells
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static int columnsOfTerminal() {
        try (Terminal terminal = TerminalBuilder.builder().dumb(true).build()) {
            // some terminals do not tell
            return terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_COLUMNS;
        } catch (IOException e) {
            return USUAL_COLUMNS;
        }
    }
}
