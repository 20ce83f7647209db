package neurone.examples.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of the project, in its folder or within the jar of the course.
 *
 * <p>A file is named by its path from the root, with slashes, such as docs/fr/lesson-1.md.
 */
public final class Project {

    private static final List<String> SOURCES = List.of("examples", "src/main/java");

    private final Path root;

    /** The project at a root, which holds README.md, docs, examples and src. */
    public Project(Path root) {
        this.root = root;
    }

    /** Returns the pages in Markdown, in the order of the alphabet. */
    List<String> pages() {
        return Stream.concat(Stream.of("README.md"), under("docs").stream())
                .filter(file -> file.endsWith(".md"))
                .toList();
    }

    /** Returns the pictures of the pages. */
    List<String> pictures() {
        return under("docs/images").stream().filter(file -> file.endsWith(".svg")).toList();
    }

    /** Returns the source of a class by its simple name, where there is one. */
    Optional<String> sourceOf(String className) {
        return SOURCES.stream()
                .flatMap(folder -> under(folder).stream())
                .filter(file -> file.endsWith("/" + className + ".java"))
                .findFirst();
    }

    /** Returns all files in a folder and its folders, in the order of the alphabet. */
    List<String> under(String folder) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(Files::isRegularFile).map(this::name).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    boolean isFile(String name) {
        return Files.isRegularFile(root.resolve(name));
    }

    boolean isFolder(String name) {
        return Files.isDirectory(root.resolve(name));
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
