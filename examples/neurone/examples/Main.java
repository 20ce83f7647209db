package neurone.examples;

import static java.util.Map.entry;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import neurone.DivergedException;
import neurone.data.DataFormatException;
import neurone.examples.digits.DigitsJob;
import neurone.file.ModelFormatException;
import neurone.linalg.ProductsException;

/** The entry of the examples: the first argument names the job, no argument is the digits. */
public final class Main {

    /** A job of the command line. */
    interface Job {

        /**
         * Runs the job.
         *
         * @param arguments what was typed
         * @param out where it prints
         */
        void run(Arguments arguments, PrintStream out);
    }

    static final Map<String, Job> JOBS =
            Map.ofEntries(
                    entry("", Main::digits),
                    entry("--mnist", Main::mnist),
                    entry("course", CourseCommand::run),
                    entry("explain", ExplainCommand::run),
                    entry("playground", PlaygroundCommand::run),
                    entry("atelier", PlaygroundCommand::run),
                    entry("prompt", PromptCommand::run),
                    entry("speed", SpeedCommand::run),
                    entry("lesson", LessonsCommand::one),
                    entry("lessons", LessonsCommand::all),
                    entry("--help", Help::print),
                    entry("help", Help::print));

    private Main() {}

    /** Runs the job that the arguments name; the exit status is 2 where they name none. */
    public static void main(String[] args) {
        int status =
                run(List.of(args), new ConsoleOutput(System.out), new ConsoleOutput(System.err));
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> typed, PrintStream out, PrintStream err) {
        return run(JOBS, typed, out, err);
    }

    static int run(Map<String, Job> jobs, List<String> typed, PrintStream out, PrintStream err) {
        try {
            Arguments arguments = Arguments.of(typed);
            Job job = jobs.get(arguments.job());
            if (job == null) {
                throw new UsageException(
                        arguments.language(),
                        "lesson 3",
                        "il n'y a pas de commande « %s »",
                        "there is no command \"%s\"",
                        arguments.job());
            }
            job.run(arguments, out);
            return 0;
        } catch (UsageException e) {
            err.println(e.getMessage());
            return 2;
        } catch (DivergedException
                | DataFormatException
                | ModelFormatException
                | ProductsException e) {
            err.println(e.message(Arguments.language(typed).locale()));
            return 1;
        }
    }

    private static void digits(Arguments arguments, PrintStream out) {
        DigitsJob.synthetic(arguments.language(), out).run();
    }

    private static void mnist(Arguments arguments, PrintStream out) {
        String example = "--mnist FOLDER";
        String folder =
                arguments.operand("le dossier de MNIST", "the folder of MNIST's files", example);
        Path path = Arguments.folder(arguments.language(), example, folder);
        if (!Files.isDirectory(path)) {
            throw new UsageException(
                    arguments.language(),
                    example,
                    "il n'y a pas de dossier « %s »",
                    "there is no folder \"%s\"",
                    path.toAbsolutePath());
        }
        DigitsJob.mnist(path, arguments.language(), out).run();
    }
}
