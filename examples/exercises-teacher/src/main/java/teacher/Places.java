package teacher;

import java.nio.file.Path;

/** Where things are, from the folder of this project. */
final class Places {

    static final Path SOLUTIONS = Path.of("solutions");
    static final Path PROJECT = Path.of(System.getProperty("exercises", "../exercises"));
    static final Path SKELETONS = PROJECT.resolve("src/main/java");
    static final Path CHECKS = PROJECT.resolve("src/test/java");
    static final Path TEXTS = PROJECT.resolve("src/test/resources");

    private Places() {}
}
