package neurone.examples;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import neurone.examples.report.Language;
import neurone.playground.Playground;

/** The page on which a network trains while one looks: {@code playground}, or {@code atelier}. */
final class PlaygroundCommand {

    private static final String EXAMPLE = "playground 8080";
    private static final int LAST_PORT = 65_535;

    private PlaygroundCommand() {}

    static void run(Arguments arguments, PrintStream out) {
        Language language = arguments.language();
        try (Playground page = Playground.show(port(arguments), language.locale())) {
            out.println(
                    language.say(
                            "L'atelier est ouvert ; ouvrez cette adresse, entière, dans un"
                                    + " navigateur :",
                            "The playground is open; open this address, all of it, in a browser:"));
            out.println(page.address());
            out.println(language.say("Ctrl+C le ferme.", "Ctrl+C closes it."));
            page.await();
        } catch (UncheckedIOException e) {
            throw new UsageException(
                    language,
                    EXAMPLE,
                    "le port est déjà pris, donc choisissez-en un autre",
                    "the port is taken, so choose another one");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int port(Arguments arguments) {
        if (arguments.operands().isEmpty()) {
            return 0;
        }
        arguments.checkNoMoreThan(1, EXAMPLE);
        String typed = arguments.operands().get(0);
        int port = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : LAST_PORT + 1;
        if (port > LAST_PORT) {
            throw new UsageException(
                    arguments.language(),
                    EXAMPLE,
                    "« %s » n'est pas un port, de 0 à 65535",
                    "\"%s\" is not a port, from 0 to 65535",
                    typed);
        }
        return port;
    }
}
