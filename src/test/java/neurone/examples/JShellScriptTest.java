package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import neurone.Network;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

class JShellScriptTest {

    /** One class of each library that the commands need. */
    private static final List<Class<?>> LIBRARY =
            List.of(Network.class, DMatrixRMaj.class, CommonOps_DDRM.class);

    private static String placeOf(Class<?> known) {
        try {
            return Path.of(known.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertThatItWorks(JShell shell, String line) {
        for (SnippetEvent event : shell.eval(line)) {
            assertThat(event.status()).as(line).isEqualTo(Snippet.Status.VALID);
            assertThat(event.exception()).as(line).isNull();
        }
    }

    @Test
    void importsTheLibraryAndShowsCommandsThatWork() throws IOException {
        String script = Files.readString(Path.of("examples", "neurone.jsh"));
        List<String> imports = script.lines().filter(line -> line.startsWith("import")).toList();
        List<String> commands = script.lines().filter(line -> line.matches(" +\\w.*\\)")).toList();
        assertThat(commands).isNotEmpty();
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            for (Class<?> known : LIBRARY) {
                shell.addToClasspath(placeOf(known));
            }
            imports.forEach(line -> assertThatItWorks(shell, line));
            commands.forEach(line -> assertThatItWorks(shell, line + ";"));
        }
    }
}
