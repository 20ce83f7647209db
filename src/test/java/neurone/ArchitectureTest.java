package neurone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows of docs/design.md: who may know whom. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final JavaClasses LIBRARY =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("test-classes"))
                    .importPackages("neurone");

    @ParameterizedTest
    @CsvSource({
        "core, ''",
        "linalg, ''",
        "initializer, ''",
        "optimizer, linalg",
        "activation, core|linalg|initializer",
        "layer, core|linalg|initializer|activation",
        "loss, core|linalg|activation",
        "schedule, ''",
        "measure, ''",
        "data, ''",
    })
    void knowsOnlyWhatItsArrowsSay(String name, String known) {
        String[] allowed =
                Stream.concat(
                                Stream.of("neurone." + name + ".."),
                                Stream.of(known.split("\\|"))
                                        .filter(other -> !other.isEmpty())
                                        .map(other -> "neurone." + other + ".."))
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("neurone." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("neurone..").or(resideInAnyPackage(allowed)))
                .check(LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"neurone.explain", "neurone.diagnosis", "neurone.file"})
    void nothingElseKnowsWhatIsOutermost(String edge) {
        noClasses()
                .that()
                .resideOutsideOfPackage(edge)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(edge)
                .check(LIBRARY);
    }

    @Test
    void theModelDoesNotKnowItsTraining() {
        noClasses()
                .that()
                .belongToAnyOf(Network.class, NetworkBuilder.class, Pass.class)
                .or()
                .resideOutsideOfPackages(
                        "neurone", "neurone.explain", "neurone.diagnosis", "neurone.file")
                .should()
                .transitivelyDependOnClassesThat()
                .belongToAnyOf(Trainer.class, TrainingState.class, History.class, Epoch.class)
                .check(LIBRARY);
    }

    @Test
    void theExplanationKnowsTheModelAndItsTraining() {
        classes()
                .that()
                .resideInAPackage("neurone.explain")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("neurone..")
                                .or(
                                        resideInAnyPackage(
                                                "neurone",
                                                "neurone.explain",
                                                "neurone.core",
                                                "neurone.activation",
                                                "neurone.layer",
                                                "neurone.loss",
                                                "neurone.optimizer")))
                .check(LIBRARY);
    }

    @Test
    void theDiagnosisKnowsTheModelAndItsTraining() {
        classes()
                .that()
                .resideInAPackage("neurone.diagnosis")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                "neurone",
                                "neurone.diagnosis",
                                "neurone.core",
                                "neurone.activation",
                                "neurone.layer",
                                "neurone.loss",
                                "neurone.data",
                                "java..",
                                "org.ejml.."))
                .check(LIBRARY);
    }

    @Test
    void hasNoCycles() {
        slices().matching("neurone.(*)..").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void theCoreNeedsEjmlAlone() {
        classes()
                .that()
                .resideInAnyPackage(
                        "neurone",
                        "neurone.core",
                        "neurone.activation",
                        "neurone.layer",
                        "neurone.loss",
                        "neurone.initializer",
                        "neurone.optimizer",
                        "neurone.schedule",
                        "neurone.measure")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("neurone..", "java..", "org.ejml.."))
                .check(LIBRARY);
    }

    @ParameterizedTest
    @CsvSource({
        "de.siegmar.fastcsv.., neurone.data",
        "dev.ludovic.., neurone.linalg",
        "com.fasterxml.jackson.., neurone.explain|neurone.file"
    })
    void eachEdgeKeepsItsLibraryToItself(String library, String edges) {
        noClasses()
                .that()
                .resideOutsideOfPackages(edges.split("\\|"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(LIBRARY);
    }

    @Test
    void neitherPrintsNorSerializesNorDrawsFromAGlobalGenerator() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.Random|java\\.util\\.concurrent\\.ThreadLocalRandom"
                                + "|java\\.io\\.Object(In|Out)putStream")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .check(LIBRARY);
    }

    static Stream<JavaPackage> packages() {
        return Stream.concat(
                Stream.of(LIBRARY.getPackage("neurone")),
                LIBRARY.getPackage("neurone").getSubpackagesInTree().stream());
    }

    /** The Javadoc of a package as one line of text. */
    private static String explanationOf(JavaPackage aPackage) throws IOException {
        Path folder = SOURCES.resolve(aPackage.getName().replace('.', '/'));
        String source = Files.readString(folder.resolve("package-info.java"));
        return source.substring(0, source.indexOf("*/"))
                .replaceAll("\\n \\*", " ")
                .replaceAll("\\s+", " ");
    }

    /** What a user may write a class of: an interface that other packages can see. */
    private static boolean isExtensible(JavaPackage aPackage) {
        return aPackage.getClasses().stream()
                .anyMatch(
                        type ->
                                type.isTopLevelClass()
                                        && type.isInterface()
                                        && type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void explainsEachPackageAndHowToAddToItOrWhatToExtendInstead(JavaPackage aPackage)
            throws IOException {
        String explanation = explanationOf(aPackage);
        assertThat(explanation.split("[.:] ").length).as("sentences").isGreaterThanOrEqualTo(2);
        assertThat(explanation).contains("of your own");
        if (isExtensible(aPackage)) {
            assertThat(explanation)
                    .contains("To add one of your own, implement {@link " + aPackage.getName());
        }
    }

    @Test
    void looksAtTheWholeLibrary() {
        JavaPackage library = LIBRARY.getPackage("neurone");
        assertThat(library.getSubpackages()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(packages().filter(ArchitectureTest::isExtensible))
                .extracting(JavaPackage::getRelativeName)
                .contains("activation", "initializer", "loss", "optimizer", "schedule");
        assertThat(LIBRARY.contain(Network.class)).isTrue();
        assertThat(LIBRARY.contain(ArchitectureTest.class)).isFalse();
    }
}
