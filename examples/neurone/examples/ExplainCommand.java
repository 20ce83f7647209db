package neurone.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import neurone.explain.Explanation;
import neurone.picture.NetworkPicture;

/** The explained step: {@code explain}. */
final class ExplainCommand {

    private ExplainCommand() {}

    static void run(Arguments arguments, PrintStream out) {
        arguments.checkNoMoreThan(0, "explain");
        Locale locale = arguments.language().locale();
        Path folder = arguments.folderOr(Typed.here().folder("explain"));
        Explanation explanation = ExplainedStep.explanation();
        out.print(explanation.text(locale));
        Path page = folder.resolve("index.html");
        try {
            Files.createDirectories(folder);
            Files.writeString(page, explanation.html(locale));
            Files.writeString(
                    folder.resolve("network.svg"),
                    NetworkPicture.of(ExplainedStep.network()).svg(locale));
        } catch (IOException e) {
            throw UsageException.cannotWrite(arguments, folder);
        }
        out.println();
        out.println(
                arguments
                        .language()
                        .say("La page à parcourir : %s", "The page to step through: %s", page));
    }
}
