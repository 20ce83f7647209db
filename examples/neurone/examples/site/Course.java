package neurone.examples.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import neurone.examples.report.Language;

/** The pages of both languages, in the order in which they are read. */
final class Course {

    /** What follows the lessons; a page that is not named comes last. */
    private static final List<String> ORDER =
            List.of(
                    CoursePage.CONTENTS,
                    "lesson-1",
                    "lesson-2",
                    "lesson-3",
                    "lesson-4",
                    "lesson-5",
                    "lesson-6",
                    "notation",
                    "explanation",
                    "diagnosis",
                    "exercises",
                    "python",
                    "onnx",
                    "installation",
                    "teachers",
                    "readme",
                    "performance",
                    "design",
                    "contributing",
                    "changelog");

    private final List<CoursePage> pages;

    Course(Project project) {
        this.pages =
                project.pages().stream()
                        .map(source -> CoursePage.of(source, project.text(source)))
                        .sorted(Comparator.comparingInt(Course::place))
                        .toList();
    }

    private static int place(CoursePage page) {
        int place = ORDER.indexOf(page.name());
        return place < 0 ? ORDER.size() : place;
    }

    List<CoursePage> pages() {
        return pages;
    }

    List<CoursePage> in(Language language) {
        return pages.stream().filter(page -> page.language() == language).toList();
    }

    /** Returns a page in a language, or in English where it is only there. */
    Optional<CoursePage> page(String name, Language language) {
        return pages.stream()
                .filter(page -> page.name().equals(name) && page.language() == language)
                .findFirst();
    }

    Optional<CoursePage> ofSource(String source) {
        return pages.stream().filter(page -> page.source().equals(source)).findFirst();
    }

    /** Returns the same page in the other language, where there is one. */
    Optional<CoursePage> sister(CoursePage page) {
        return page(page.name(), other(page.language()));
    }

    static Language other(Language language) {
        return language == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
    }

    /**
     * Returns the neighbor of a page in its language.
     *
     * @param step 1 for the next page, -1 for the one before
     */
    Optional<CoursePage> neighbor(CoursePage page, int step) {
        List<CoursePage> all = in(page.language());
        int place = all.indexOf(page) + step;
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }
}
