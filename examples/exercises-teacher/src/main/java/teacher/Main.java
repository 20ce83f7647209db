package teacher;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The teacher's jobs: skeletons, mistakes. */
public final class Main {

    private static final String HELP =
            """
            mvn -q compile exec:java "-Dexec.args=JOB"
              skeletons   writes what students are given, from the solutions
              grade FOLDER    grades submissions, each a folder or a zip; writes target/grades
                  --lang fr|en, --output FOLDER, --seed 7 (other numbers), --tests FOLDER (more tests),
                  --seconds 10 (an exercise), --total 120 (a submission), --memory 256 (MB), --jobs 2
              mistakes    prints the classic mistakes, with the sentence that each gets; --lang fr|en
            """;

    private Main() {}

    /** Does the job that is named. */
    public static void main(String[] args) throws IOException {
        List<String> words = Arrays.asList(args);
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "skeletons" -> Skeletons.write(Places.SOLUTIONS, Places.SKELETONS);
            case "mistakes" -> {
                try (Workshop workshop = new Workshop()) {
                    Mistake.all().forEach(mistake -> print(mistake, workshop, language(words)));
                }
            }
            case "grade" -> grade(words.subList(1, words.size()));
            default -> System.out.print(HELP);
        }
    }

    private static void grade(List<String> words) throws IOException {
        Options options;
        try {
            options = Options.of(words);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return;
        }
        Marks marks = Marks.of(options);
        marks.write(options.output());
        System.out.println(marks.table());
    }

    private static void print(Mistake mistake, Workshop workshop, String language) {
        System.out.println(mistake.exercise() + " " + mistake.key());
        workshop.told(mistake, language).lines().forEach(line -> System.out.println("    " + line));
    }

    static String language(List<String> words) {
        int place = words.indexOf("--lang");
        String system = java.util.Locale.getDefault().getLanguage();
        return place >= 0 && place + 1 < words.size() ? words.get(place + 1) : system;
    }
}
