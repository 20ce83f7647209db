package teacher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import neurone.words.PlainText;
import neurone.words.Words;

/** The teacher's jobs; without a word it lists them. */
public final class Main {

    private static final Words HELP =
            new Words(
                    """
                    mvn -q compile exec:java "-Dexec.args=TÂCHE"
                      grade DOSSIER  note des devoirs, chacun un dossier ou un zip, et écrit target/grades
                          --seed 7          vérifie avec d'autres tailles et d'autres nombres
                          --tests DOSSIER   lance aussi les tests de l'enseignant
                          --seconds 10      pour un exercice   --total 120    pour un devoir
                          --memory 256      mégaoctets         --jobs 2       à la fois
                          --lang fr|en, --output DOSSIER
                      pencil         écrit des feuilles au crayon et leurs solutions dans target/pencil
                          --students 30, --seed 1 (de la première), --lang fr|en, --output DOSSIER
                      mistakes       affiche les erreurs classiques, avec ce qui en est dit ; --lang fr|en
                      skeletons      écrit ce que reçoivent les étudiants, à partir des solutions
                    """,
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
                    """);

    private Main() {}

    /** Does the job that is named. */
    public static void main(String[] args) throws IOException {
        List<String> words = Arrays.asList(args);
        try {
            run(words);
        } catch (Refusal e) {
            say(System.err, e.message(locale(words)));
            System.exit(2);
        }
    }

    /**
     * Does a job.
     *
     * @throws Refusal if it is not known, or cannot be done so
     */
    static void run(List<String> words) throws IOException {
        String job = words.isEmpty() ? "--help" : words.get(0);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        switch (job) {
            case "grade" -> grade(rest);
            case "pencil" -> pencil(rest);
            case "mistakes" -> mistakes(Flags.of(rest, Set.of("lang")).language());
            case "skeletons" -> Skeletons.write(Places.SOLUTIONS, Places.SKELETONS);
            case "--help", "--lang" -> say(System.out, HELP.in(locale(words)));
            default ->
                    throw new Refusal(
                            "il n'y a pas de tâche %s : il y a grade, pencil, mistakes et"
                                    + " skeletons ; sans un mot, la commande les explique",
                            "there is no job %s: there are grade, pencil, mistakes and skeletons;"
                                    + " without a word, the command explains them",
                            job);
        }
    }

    /** The language that was asked for, even among words that are wrong, or else the system's. */
    private static Locale locale(List<String> words) {
        int at = words.indexOf("--lang");
        return at >= 0 && at + 1 < words.size()
                ? Locale.forLanguageTag(words.get(at + 1))
                : Locale.getDefault();
    }

    private static void say(PrintStream console, String text) {
        console.println(PlainText.of(text.stripTrailing(), PlainText.console()));
    }

    private static void grade(List<String> words) throws IOException {
        Options options = Options.of(words);
        Marks marks = Marks.of(options);
        MarkFiles.write(marks.grades(), options.locale(), options.output());
        say(System.out, marks.table());
    }

    private static void pencil(List<String> words) throws IOException {
        Flags flags = Flags.of(words, Set.of("students", "seed", "lang", "output"));
        Path folder = Path.of(flags.text("output", "target/pencil"));
        int students = flags.number("students", 1);
        PencilJob.write(flags.language(), flags.number("seed", 1), students, folder);
        Words written = Words.of("écrit : %s", "written: %s", folder.toAbsolutePath());
        say(System.out, written.in(Locale.forLanguageTag(flags.language())));
    }

    private static void mistakes(String language) throws IOException {
        try (Workshop workshop = new Workshop()) {
            for (Mistake mistake : Mistake.all()) {
                say(System.out, mistake.exercise() + " " + mistake.key());
                workshop.told(mistake, language)
                        .lines()
                        .forEach(line -> say(System.out, "    " + line));
            }
        }
    }
}
