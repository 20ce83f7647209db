package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever shares an object between threads finds in its Javadoc whether he may. */
class ThreadSafetyTest {

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:final |sealed )?(?:class|record|interface|enum) ");
    private static final Pattern ANSWER =
            Pattern.compile("[Ii]mmutable|threads?\\b|trainers at once");

    private static boolean isSilent(Path file) {
        String source = Page.read(file);
        Matcher type = PUBLIC_TYPE.matcher(source);
        return type.find() && !ANSWER.matcher(source.substring(0, type.start())).find();
    }

    @Test
    void standsInTheJavadocOfEachPublicType() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().endsWith("Exception.java"))
                            .toList();
            assertThat(sources).hasSizeGreaterThan(50);
            assertThat(sources).noneMatch(ThreadSafetyTest::isSilent);
        }
    }
}
