package neurone.examples;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import neurone.data.DataFormatException;
import neurone.examples.digits.DigitsJob;

/** The entry of the examples: the first argument names the job, no argument is the digits. */
public final class Main {

    /** A job of the command line. */
    interface Job {

        /**
         * Runs the job.
         *
         * @param arguments the whole command line, the name of the job first
         * @param out where it prints
         */
        void run(List<String> arguments, PrintStream out);
    }

    private static final Map<String, Job> JOBS =
            Map.of(
                    "", (arguments, out) -> DigitsJob.synthetic(out).run(),
                    "--mnist", Main::mnist,
                    "explain", ExplainCommand::run,
                    "lesson", LessonsCommand::run,
                    "lessons", LessonsCommand::run,
                    "--help", Main::help);

    private static final String HELP =
            """
            Trains a network of 784-128-10 units on images of digits, and reports.

            mvn -q test-compile exec:java
                on digits that the library draws itself
            mvn -q test-compile exec:java "-Dexec.args=--mnist FOLDER"
                on MNIST; FOLDER holds its four files, packed (.gz) or not
            mvn -q test-compile exec:java "-Dexec.args=lesson 3"
                runs lesson 3; "lessons" runs all six; add "--lang fr" or "--lang en"
                for the language, "--output FOLDER" for another than target/lessons
            mvn -q test-compile exec:java "-Dexec.args=explain"
                explains a step of training line by line; takes "--lang" and "--output" too
            mvn -q test-compile exec:java "-Dexec.args=--help"
                prints this
            """;

    private Main() {}

    /** Runs the job that the arguments name; the exit status is 2 where they name none. */
    public static void main(String[] args) {
        int status = run(List.of(args), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            String name = arguments.isEmpty() ? "" : arguments.get(0);
            Job job = JOBS.get(name);
            if (job == null) {
                throw new UsageException(
                        "there is no job \""
                                + name
                                + "\": type \"-Dexec.args=--help\" for what there is, or no"
                                + " arguments for the digits");
            }
            job.run(arguments, out);
            return 0;
        } catch (UsageException e) {
            err.println(e.getMessage());
            return 2;
        } catch (DataFormatException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static void mnist(List<String> arguments, PrintStream out) {
        String instead =
                ": type \"-Dexec.args=--mnist FOLDER\", FOLDER being that of MNIST's files";
        if (arguments.size() != 2) {
            throw new UsageException("--mnist expects one folder" + instead);
        }
        if (!new File(arguments.get(1)).isDirectory()) {
            throw new UsageException("there is no folder \"" + arguments.get(1) + "\"" + instead);
        }
        DigitsJob.mnist(Path.of(arguments.get(1)), out).run();
    }

    private static void help(List<String> arguments, PrintStream out) {
        out.print(HELP);
    }
}
