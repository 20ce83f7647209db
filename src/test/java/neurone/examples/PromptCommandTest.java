package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import neurone.examples.report.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptCommandTest {

    /** The packages of which a student names nothing. */
    private static final Set<String> INNER = Set.of("neurone.divergence", "neurone.io");

    /** What Java's prompt imports by itself. */
    private static final String JAVA =
            """
            import java.io.*;
            import java.math.*;
            import java.net.*;
            import java.nio.file.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.prefs.*;
            import java.util.regex.*;
            import java.util.stream.*;
            """;

    private static final JavaClasses LIBRARY =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("test-classes"))
                    .importPackages("neurone");

    private static List<JavaClass> named() {
        return LIBRARY.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.isTopLevelClass() && !INNER.contains(type.getPackageName()))
                .filter(type -> !type.getPackageName().startsWith("neurone.playground."))
                .toList();
    }

    private static void assertThatItWorks(JShell shell, String line) {
        for (SnippetEvent event : shell.eval(line)) {
            assertThat(event.status()).as(line).isEqualTo(Snippet.Status.VALID);
            assertThat(event.exception()).as(line).isNull();
        }
    }

    private static JShell shell() {
        JShell shell = JShell.builder().executionEngine("local").build();
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .forEach(shell::addToClasspath);
        (JAVA + PromptCommand.IMPORTS).lines().forEach(line -> assertThatItWorks(shell, line));
        return shell;
    }

    @Test
    void importsEveryPackageThatAStudentNames() {
        Set<String> packages =
                named().stream()
                        .map(type -> "import " + type.getPackageName() + ".*;")
                        .collect(Collectors.toSet());
        assertThat(packages).hasSizeGreaterThan(10);
        assertThat(PromptCommand.IMPORTS.lines()).containsAll(packages);
    }

    @Test
    void knowsEachClassByItsNameAloneAndRunsTheLinesThatItShows() {
        try (JShell shell = shell()) {
            String all =
                    named().stream()
                            .map(type -> type.getSimpleName() + ".class")
                            .collect(Collectors.joining(", "));
            assertThatItWorks(shell, "Class<?>[] all = {" + all + "};");
            PromptCommand.LINES.lines().forEach(line -> assertThatItWorks(shell, line + ";"));
        }
    }

    @Test
    void greetsInTheReadersLanguage() {
        assertThat(Printed.by(out -> PromptCommand.greet(Language.FRENCH, out)))
                .startsWith("La bibliothèque est importée.")
                .contains(".build()\n")
                .endsWith("/exit le quitte.\n");
        assertThat(Printed.by(out -> PromptCommand.greet(Language.ENGLISH, out)))
                .startsWith("The library is imported.");
    }

    @Test
    @Tag("slow")
    void runsWhatIsPipedIn(@TempDir Path folder) throws IOException, InterruptedException {
        Path typed =
                Files.writeString(
                        folder.resolve("typed.jsh"),
                        """
                        var network = Network.inputs(2).dense(3, new Tanh()).dense(1).build(42)
                        new Trainer(network, new MeanSquaredError(), new Adam(0.01))
                        /exit
                        """);
        Path printed = folder.resolve("printed.txt");
        Process prompt =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "prompt",
                                "--lang",
                                "fr")
                        .redirectInput(typed.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        try {
            assertThat(prompt.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            prompt.destroy();
        }
        assertThat(Files.readString(printed, StandardCharsets.ISO_8859_1))
                .contains("/exit le quitte.")
                .contains("Dense 1 (2 -> 3)                    9  Tanh")
                .contains("MeanSquaredError, Adam[learningRate=0.01")
                .contains("no epoch yet");
    }
}
