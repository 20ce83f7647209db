package teacher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The teacher's jobs; without a word it lists them. */
public final class Main {

    private static final String HELP =
            """
            mvn -q compile exec:java "-Dexec.args=JOB"
              grade FOLDER   grades submissions, each a folder or a zip, and writes target/grades
                  --seed 7          checks with other sizes and numbers
                  --tests FOLDER    runs more tests, a teacher's own
                  --seconds 10      for an exercise    --total 120    for a submission
                  --memory 256      megabytes          --jobs 2       at once
                  --lang fr|en, --output FOLDER
              pencil         writes pencil sheets and their solutions to target/pencil
                  --students 30, --seed 1 (of the first), --lang fr|en, --output FOLDER
              mistakes       prints the classic mistakes, with what each is told; --lang fr|en
              skeletons      writes what students are given, from the solutions
            """;

    private Main() {}

    /** Does the job that is named. */
    public static void main(String[] args) throws IOException {
        List<String> words = Arrays.asList(args);
        String job = words.isEmpty() ? "" : words.get(0);
        try {
            run(job, words.isEmpty() ? words : words.subList(1, words.size()));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void run(String job, List<String> words) throws IOException {
        switch (job) {
            case "grade" -> grade(words);
            case "pencil" -> pencil(words);
            case "mistakes" -> mistakes(Flags.of(words, Set.of("lang")).language());
            case "skeletons" -> Skeletons.write(Places.SOLUTIONS, Places.SKELETONS);
            default -> {
                System.out.print(HELP);
                if (!job.isEmpty() && !job.equals("--help")) {
                    throw new IllegalArgumentException("there is no job " + job);
                }
            }
        }
    }

    private static void grade(List<String> words) throws IOException {
        Options options = Options.of(words);
        Marks marks = Marks.of(options);
        marks.write(options.output());
        System.out.println(marks.table());
    }

    private static void pencil(List<String> words) throws IOException {
        Flags flags = Flags.of(words, Set.of("students", "seed", "lang", "output"));
        Path folder = Path.of(flags.text("output", "target/pencil"));
        int students = flags.number("students", 1);
        PencilJob.write(flags.language(), flags.number("seed", 1), students, folder);
        System.out.println("written: " + folder.toAbsolutePath());
    }

    private static void mistakes(String language) throws IOException {
        try (Workshop workshop = new Workshop()) {
            for (Mistake mistake : Mistake.all()) {
                System.out.println(mistake.exercise() + " " + mistake.key());
                workshop.told(mistake, language)
                        .lines()
                        .forEach(line -> System.out.println("    " + line));
            }
        }
    }
}
