package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each command of the pages: a shell of Unix and PowerShell make the same arguments of it, and what
 * these name is there.
 */
class DocumentedCommandsTest {

    private static final Pattern COMMAND =
            Pattern.compile("(?m)(?:^|`)((?:mvn|java -jar|git clone) [^`\n]+)");

    private static final Pattern OF_BOTH_SHELLS = Pattern.compile("[\\w./:=~+-]");

    static List<String> commands() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        for (String folder : List.of("docs", "examples")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        List<String> commands = new ArrayList<>();
        for (Path page : pages) {
            COMMAND.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1).strip())
                    .forEach(commands::add);
        }
        return commands.stream().distinct().toList();
    }

    /** Arguments of bash and zsh: quotes group, wherever they stand. */
    static List<String> unix(String command) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean quoted = false;
        for (char c : (command + " ").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                arguments.add(argument.toString());
                argument.setLength(0);
            } else {
                assertThat(quoted || OF_BOTH_SHELLS.matcher("" + c).matches())
                        .as("%s in %s", c, command)
                        .isTrue();
                argument.append(c);
            }
        }
        return arguments;
    }

    /**
     * Arguments of PowerShell: quotes group where they begin an argument; one that begins with a
     * dash ends before its first point, and before a quote.
     */
    static List<String> powerShell(String command) {
        List<String> arguments = new ArrayList<>();
        int at = 0;
        while (at < command.length()) {
            int end = at + 1;
            if (command.charAt(at) == '"') {
                end = command.indexOf('"', end);
                arguments.add(command.substring(at + 1, end));
                at = end + 1;
            } else {
                String ends = command.charAt(at) == '-' ? " .\"" : " ";
                while (end < command.length() && ends.indexOf(command.charAt(end)) < 0) {
                    end++;
                }
                arguments.add(command.substring(at, end).replace("\"", ""));
                at = end;
            }
            while (at < command.length() && command.charAt(at) == ' ') {
                at++;
            }
        }
        return arguments;
    }

    @Test
    void powerShellSplitsWhatIsNotQuotedAsAWhole() {
        assertThat(powerShell("mvn -q " + "-Dexec.args=\"lesson 3\""))
                .containsExactly("mvn", "-q", "-Dexec", ".args=lesson", "3");
        assertThat(powerShell("mvn -q \"-Dexec.args=lesson 3\""))
                .containsExactly("mvn", "-q", "-Dexec.args=lesson 3")
                .isEqualTo(unix("mvn -q " + "-Dexec.args=\"lesson 3\""));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void meansTheSameInEachShell(String command) {
        assertThat(powerShell(command)).isEqualTo(unix(command));
    }

    private static Optional<String> valueOf(String property, List<String> arguments) {
        String start = "-D" + property + "=";
        return arguments.stream()
                .filter(argument -> argument.startsWith(start))
                .map(argument -> argument.substring(start.length()))
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void namesWhatIsThere(String command) throws IOException {
        List<String> arguments = unix(command);
        Optional<String> mainClass = valueOf("exec.mainClass", arguments);
        if (mainClass.isPresent() && hasSourcesOfItsOwn(mainClass.get(), arguments)) {
            assertThat(source(mainClass.get())).isPresent();
        } else if (mainClass.isPresent()) {
            assertThatCode(() -> Class.forName(mainClass.get()).getMethod("main", String[].class))
                    .doesNotThrowAnyException();
        } else {
            String typed = valueOf("exec.args", arguments).orElse(afterTheJar(arguments));
            assertThat(Main.JOBS).containsKey(Arguments.of(List.of(typed.split(" "))).job());
        }
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(arguments)
                .filteredOn(argument -> argument.startsWith("-P"))
                .allMatch(profile -> pom.contains("<id>" + profile.substring(2) + "</id>"));
    }

    /** A project under examples, or a profile, compiles more than these tests see. */
    private static boolean hasSourcesOfItsOwn(String mainClass, List<String> arguments) {
        return !mainClass.startsWith("neurone.")
                || arguments.contains("-Pbrowser")
                || arguments.contains("-Pbench");
    }

    private static Optional<Path> source(String mainClass) throws IOException {
        String source = mainClass.replace('.', '/') + ".java";
        for (String folder : List.of("examples", "src")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                Optional<Path> found = files.filter(file -> file.endsWith(source)).findAny();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String afterTheJar(List<String> arguments) {
        return arguments.get(0).equals("java")
                ? String.join(" ", arguments.subList(3, arguments.size()))
                : "";
    }
}
