package neurone.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import neurone.explain.Explanation;
import neurone.explain.NetworkPicture;

/**
 * The command line of the explained step: {@code explain}; then {@code --lang} and {@code
 * --output}, if wanted.
 *
 * <p>The language is that of the system, French or else English; the folder is target/explain.
 */
final class ExplainCommand {

    private static final String USAGE =
            "type \"-Dexec.args=explain\"; add --lang fr or --lang en, and --output FOLDER";

    private Locale locale = Locale.getDefault();
    private Path folder = Path.of("target", "explain");

    private ExplainCommand(List<String> arguments) {
        for (int i = 1; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            String value = i + 1 < arguments.size() ? arguments.get(i + 1) : null;
            switch (option) {
                case "--lang" -> locale = locale(value);
                case "--output" -> folder = folder(value);
                default ->
                        throw new UsageException("there is no option \"" + option + "\": " + USAGE);
            }
        }
    }

    private static Locale locale(String code) {
        if (code == null || !List.of("fr", "en").contains(code)) {
            throw new UsageException("\"--lang\" expects fr or en after it: " + USAGE);
        }
        return Locale.forLanguageTag(code);
    }

    private static Path folder(String name) {
        try {
            if (name != null) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new UsageException("\"--output\" expects a folder after it: " + USAGE);
    }

    static void run(List<String> arguments, PrintStream out) {
        new ExplainCommand(arguments).run(out);
    }

    private void run(PrintStream out) {
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
            throw new UsageException(
                    "cannot write into \""
                            + folder
                            + "\": choose another folder with --output FOLDER");
        }
        boolean french = locale.getLanguage().equals("fr");
        out.println();
        out.println((french ? "La page à parcourir : " : "The page to step through: ") + page);
    }
}
