package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neurone.examples.report.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One word for one thing, in the lessons and in their pictures. */
class WordsTest {

    private static final Path WORDS =
            Path.of("src", "test", "resources", "neurone", "docs", "words.txt");

    /** A word that a language does not use, and what it says instead. */
    record Word(String language, String never, String instead) {

        static Word of(String row) {
            String[] cells = row.split(" \\| ", -1);
            return new Word(cells[0], cells[1], cells[2]);
        }
    }

    /** Lower case, in one line. */
    private static String text(Language language) throws IOException {
        String pages =
                Stream.of(1, 2, 3, 4, 5, 6)
                        .map(lesson -> LessonPage.of(language, lesson).page().text())
                        .collect(Collectors.joining("\n"));
        try (Stream<Path> files = Files.list(Pictures.FOLDER)) {
            String pictures =
                    files.filter(file -> file.toString().endsWith(language.code() + ".svg"))
                            .map(file -> String.join("\n", Pictures.words(Page.read(file))))
                            .collect(Collectors.joining("\n"));
            return (pages + "\n" + pictures).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsEachThingByItsWord(Language language) throws IOException {
        String text = text(language);
        List<Word> words =
                Page.read(WORDS)
                        .lines()
                        .filter(row -> !row.startsWith("#"))
                        .map(Word::of)
                        .filter(word -> word.language().equals(language.code()))
                        .toList();
        assertThat(words)
                .isNotEmpty()
                .noneMatch(word -> text.contains(word.never().toLowerCase(Locale.ROOT)));
    }
}
