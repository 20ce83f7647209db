package teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be done gets one sentence, in the reader's language. */
class RefusalTest {

    @TempDir Path folder;
    private Path empty;
    private Path submissions;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        empty = Files.createDirectories(folder.resolve("empty"));
        submissions = folder.resolve("submissions");
        file = source("submissions/ada/Neuron.java", "package exercises.lesson1;");
    }

    private Path source(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private static void refuses(String english, String french, Object... words) {
        List<String> typed = List.of(words).stream().map(Object::toString).toList();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Main.run(typed));
        assertThat(refusal.message(Locale.ENGLISH)).isEqualTo(english);
        assertThat(refusal.message(Locale.FRENCH)).isEqualTo(french);
    }

    @Test
    void aJobThatIsNotThere() {
        refuses(
                "there is no job grde: there are grade, pencil, mistakes and skeletons; without a"
                        + " word, the command explains them",
                "il n'y a pas de tâche grde : il y a grade, pencil, mistakes et skeletons ; sans un"
                        + " mot, la commande les explique",
                "grde");
    }

    @Test
    void aFolderThatIsNotThereNotAFolderOrEmpty() {
        refuses(
                "name the folder of the submissions: grade FOLDER",
                "nommez le dossier des devoirs : grade DOSSIER",
                "grade");
        refuses(
                "there is no folder " + folder.resolve("none"),
                "le dossier " + folder.resolve("none") + " n'existe pas",
                "grade",
                folder.resolve("none"));
        refuses(
                file + " is a file: name the folder that it is in",
                file + " est un fichier : nommez le dossier où il est",
                "grade",
                file);
        refuses(
                empty + " is empty: put a folder or a zip of each student into it",
                empty + " est vide : mettez-y un dossier ou un zip par étudiant",
                "grade",
                empty);
    }

    @Test
    void anOptionThatIsNotThereOrHasAWrongValue() {
        refuses(
                "unknown option --sed: there are --jobs --lang --memory --output --seconds --seed"
                        + " --tests --total",
                "option inconnue --sed : il y a --jobs --lang --memory --output --seconds --seed"
                        + " --tests --total",
                "grade",
                submissions,
                "--sed",
                "7");
        refuses(
                "--seed needs a value",
                "il manque la valeur de --seed",
                "grade",
                submissions,
                "--seed");
        refuses(
                "--jobs needs a whole number from 1 to 999999999, got 0",
                "--jobs demande un nombre entier de 1 à 999999999, pas 0",
                "grade",
                submissions,
                "--jobs",
                "0");
        refuses(
                "--lang is en or fr, got de",
                "--lang vaut en ou fr, pas de",
                "pencil",
                "--lang",
                "de");
    }

    @Test
    void testsThatAreNone() throws IOException {
        source("text/Helper.java", "class Helper {}");
        Path text = folder.resolve("text");
        refuses(
                text + " holds no test: put a file into it whose name ends in Test.java",
                text + " n'a pas de test : mettez-y un fichier dont le nom finit par Test.java",
                "grade",
                submissions,
                "--tests",
                text);
        source("nothing/NothingTest.java", "package own; class NothingTest {}");
        refuses(
                "own.NothingTest holds no exercise: annotate its methods with @Exercise",
                "own.NothingTest n'a pas d'exercice : annotez ses méthodes de @Exercise",
                "grade",
                submissions,
                "--tests",
                folder.resolve("nothing"));
    }

    @Test
    void testsThatCannotBeRun() throws IOException {
        source("broken/BrokenTest.java", "class BrokenTest { int x = y; }");
        Refusal refusal =
                catchThrowableOfType(
                        Refusal.class,
                        () ->
                                Main.run(
                                        List.of(
                                                "grade",
                                                submissions.toString(),
                                                "--tests",
                                                folder.resolve("broken").toString())));
        assertThat(refusal).hasMessageStartingWith("a test does not compile: BrokenTest.java:1: ");
        source("taken/TakenTest.java", numbered("1.1"));
        refuses(
                "TakenTest: exercise 1.1 is there already; take a number that is free, such as"
                        + " 1.20",
                "TakenTest : l'exercice 1.1 existe déjà ; prenez un numéro libre, comme 1.20",
                "grade",
                submissions,
                "--tests",
                folder.resolve("taken"));
        source("seventh/TakenTest.java", numbered("7.1"));
        refuses(
                "TakenTest: a number is a lesson, 1 to 6, and a place in it, such as 4.10, got 7.1",
                "TakenTest : un numéro est une leçon, de 1 à 6, et un rang, comme 4.10, pas 7.1",
                "grade",
                submissions,
                "--tests",
                folder.resolve("seventh"));
    }

    private static String numbered(String number) {
        return "import exercises.check.*; class TakenTest { @Exercise(number = \""
                + number
                + "\", points = 1, file = \"\") void x(Check check) {} }";
    }
}
