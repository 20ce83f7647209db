package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import neurone.Network;
import neurone.activation.Identity;
import neurone.data.ToyData;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DefaultLocale("en")
class MainTest {

    private static final String MAVEN = "mvn -q test-compile exec:java \"-Dexec.args=";

    private final AtomicInteger status = new AtomicInteger();

    private String printed(String... arguments) {
        String printed =
                Printed.by(out -> status.set(Main.run(List.of(arguments), out, System.err)));
        assertThat(status).hasValue(0);
        return printed;
    }

    private String errorOf(String... arguments) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return Printed.by(err -> status.set(Main.run(List.of(arguments), nowhere, err)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mnist            | there is no command "mnist"              | lesson 3
                    lesson           | "lesson" expects a number after it       | lesson 3
                    lesson 7         | there is no lesson "7", but lessons 1 to 6 | lesson 3
                    lesson three     | there is no lesson "three", but lessons 1 to 6 | lesson 3
                    lesson 2 3       | there is no option "3"                   | lesson 3
                    lesson 2 --lang  | "--lang" expects fr or en after it       | lesson 3 --lang fr
                    lesson 2 --lang de | there is no language "de"              | lesson 3 --lang fr
                    lesson 2 --output | "--output" expects a folder after it | lesson 3 --output FOLDER
                    lessons 2        | there is no option "2"                   | lesson 3
                    lessons --quick  | there is no option "--quick"             | lesson 3
                    explain all      | there is no option "all"                 | explain
                    speed fast       | there is no option "fast"                | speed
                    --mnist          | "--mnist" expects the folder of MNIST's files after it | --mnist FOLDER
                    --mnist a b      | there is no option "b"                   | --mnist FOLDER
                    """)
    void saysInOneLineWhatToTypeInstead(String arguments, String error, String example) {
        assertThat(errorOf(arguments.split(" ")))
                .isEqualTo(
                        error
                                + ": type "
                                + MAVEN
                                + example
                                + "\"; "
                                + MAVEN
                                + "--help\" shows all commands\n");
        assertThat(status).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mnist                  | il n'y a pas de commande « mnist »      | lesson 3
                    lesson                 | « lesson » attend un numéro à sa suite  | lesson 3
                    lesson 7               | il n'y a pas de leçon « 7 », mais les leçons 1 à 6 | lesson 3
                    explain all            | il n'y a pas d'option « all »           | explain
                    explain --output       | « --output » attend un dossier à sa suite | lesson 3 --output FOLDER
                    """)
    void saysItInFrench(String arguments, String error, String example) {
        List<String> typed = new ArrayList<>(List.of("--lang", "FR"));
        typed.addAll(List.of(arguments.split(" ")));
        assertThat(errorOf(typed.toArray(String[]::new)))
                .isEqualTo(
                        error
                                + " : tapez "
                                + MAVEN
                                + example
                                + "\" ; "
                                + MAVEN
                                + "--help\" montre toutes les commandes\n");
        assertThat(status).hasValue(2);
    }

    @Test
    @DefaultLocale("fr")
    void speaksTheLanguageOfTheSystem() {
        assertThat(errorOf("mnist")).startsWith("il n'y a pas de commande « mnist »");
        assertThat(printed("--help")).contains("lance la leçon 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "help",
                "playground --help",
                "lesson 3 -h",
                "explain --lang en --help"
            })
    void printsHelp(String typed) {
        String help = printed(typed.split(" "));
        assertThat(help)
                .contains(MAVEN + "lesson 3\"\n", MAVEN + "--mnist FOLDER\"\n", "runs lesson 3")
                .startsWith("mvn -q test-compile exec:java\n");
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void namesCommandsAndFoldersByTheWayInWhichItWasStarted() {
        Typed classes = Typed.of(URI.create("file:/neurone/target/test-classes/"), "maven.jar");
        assertThat(classes.command("lesson 3"))
                .isEqualTo("mvn -q test-compile exec:java \"-Dexec.args=lesson 3\"");
        assertThat(classes.folder("lessons")).isEqualTo(Path.of("target", "lessons"));

        URI place = URI.create("file:/C:/salle%20%C3%A9t%C3%A9/neurone-course.jar");
        Typed jar = Typed.of(place, "neurone-course.jar");
        assertThat(jar.command("lesson 3")).isEqualTo("java -jar neurone-course.jar lesson 3");
        assertThat(jar.command("")).isEqualTo("java -jar neurone-course.jar");
        assertThat(jar.folder("lessons")).isEqualTo(Path.of("neurone-lessons"));
        assertThat(Typed.of(place, "../salle été/neurone-course.jar").command("explain"))
                .isEqualTo("java -jar \"../salle été/neurone-course.jar\" explain");
    }

    @Test
    void namesAFolderThatIsMissingByItsWholePath() {
        assertThat(errorOf("--mnist", "no-such-folder"))
                .startsWith(
                        "there is no folder \""
                                + Path.of("no-such-folder").toAbsolutePath()
                                + "\": type ");
        assertThat(status).hasValue(2);
    }

    @Test
    void saysInOneLineThatAFolderLacksTheFiles(@TempDir Path folder) {
        assertThat(errorOf("--mnist", folder.toString()).lines()).hasSize(1);
        assertThat(status).hasValue(1);
        assertThat(errorOf("--mnist", folder.toString(), "--lang", "fr"))
                .startsWith(folder + " : il n'y a ni train-images-idx3-ubyte ni ")
                .endsWith(" dans ce dossier : mettez-y les quatre fichiers de MNIST\n");
        assertThat(status).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | the cost is Infinity in epoch    | ): divide it by 10. The parameters are
                    fr | le coût est infini à l'époque    | ) : divisez-le par 10. Les paramètres
                    """)
    void saysInOneLineThatTheTrainingDiverged(String language, String start, String cure) {
        Main.Job diverging =
                (arguments, out) ->
                        new Trainer(
                                        Network.inputs(2).dense(1, new Identity()).build(1),
                                        new MeanSquaredError(),
                                        new GradientDescent(100))
                                .fit(ToyData.xor(), 1000);
        String error =
                Printed.by(
                        err ->
                                status.set(
                                        Main.run(
                                                Map.of("diverge", diverging),
                                                List.of("diverge", "--lang", language),
                                                err,
                                                err)));
        assertThat(error).startsWith(start).contains(cure);
        assertThat(error.lines()).hasSize(1);
        assertThat(status).hasValue(1);
    }

    @Test
    void refusesANameThatNoFolderCanHave() {
        assertThat(errorOf("lessons", "--output", "a\0b"))
                .startsWith("\"a\0b\" is not a valid folder name: type ");
        assertThat(status).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lesson 2", "lessons", "explain"})
    void saysInOneLineThatItCannotWrite(String job, @TempDir Path temporary) throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "in the way");
        String[] typed = (job + " --output " + file).split(" ");
        assertThat(errorOf(typed))
                .startsWith("cannot write into \"" + file + "\", so choose another folder: type ")
                .contains(MAVEN + job + " --output FOLDER\"");
        assertThat(status).hasValue(2);
    }
}
