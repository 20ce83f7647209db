package neurone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows of docs/design.md: who may know whom. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("test-classes"))
                    .importPackages("neurone");

    @ParameterizedTest
    @CsvSource({
        "core, ''",
        "linalg, core|words",
        "initializer, ''",
        "words, ''",
        "explain.write, formula|picture|words",
        "formula, words",
        "optimizer, linalg|formula",
        "activation, core|initializer|formula|words",
        "layer, core|linalg|initializer|activation|words",
        "loss, core|linalg|activation|layer|initializer|formula|words",
        "schedule, formula",
        "parts, activation|initializer|loss|optimizer|schedule",
        "measure, core|data|loss|activation|words",
        "io, words",
        "data, io|words",
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
    @ValueSource(
            strings = {"neurone.explain", "neurone.diagnosis", "neurone.onnx", "neurone.check"})
    void nothingElseKnowsWhatIsOutermost(String edge) {
        noClasses()
                .that()
                .resideOutsideOfPackages(edge, "neurone.playground..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(edge)
                .check(LIBRARY);
    }

    @Test
    void onlyOnnxAndThePlaygroundKnowTheFilesOfModels() {
        noClasses()
                .that()
                .resideOutsideOfPackages("neurone.file", "neurone.onnx", "neurone.playground..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("neurone.file")
                .check(LIBRARY);
    }

    @Test
    void nothingKnowsThePlayground() {
        noClasses()
                .that()
                .resideOutsideOfPackage("neurone.playground..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("neurone.playground..")
                .check(LIBRARY);
    }

    @Test
    void insideOfThePlaygroundArrowsRunOneWay() {
        slices().matching("neurone.playground.(*)..").should().beFreeOfCycles().check(LIBRARY);
        noClasses()
                .that()
                .resideInAPackage("neurone.playground.http")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("neurone..")
                                .and(
                                        resideOutsideOfPackages(
                                                "neurone.playground.http", "neurone.words")))
                .check(LIBRARY);
        noClasses()
                .that()
                .resideInAPackage("neurone.playground.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("neurone.playground")
                .check(LIBRARY);
    }

    @Test
    void theModelDoesNotKnowItsTraining() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "neurone.training",
                        "neurone.explain",
                        "neurone.diagnosis",
                        "neurone.file",
                        "neurone.onnx",
                        "neurone.playground..")
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAPackage("neurone.training")
                .check(LIBRARY);
    }

    @Test
    void theRootKnowsNeitherTrainingNorItsDivergence() {
        noClasses()
                .that()
                .resideInAPackage("neurone")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("neurone.training", "neurone.divergence", "neurone.check")
                .check(LIBRARY);
    }

    @Test
    void atTheRootThePredictorAloneKnowsData() {
        noClasses()
                .that()
                .resideInAPackage("neurone")
                .and()
                .haveNameNotMatching(
                        "neurone\\.(Predictor|PredictorCheck|Prediction|Folding)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("neurone.data", "neurone.measure")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("neurone\\.Predict(or|ion)")
                .check(LIBRARY);
    }

    @Test
    void trainingAloneAsksWhatWentWrong() {
        noClasses()
                .that()
                .resideOutsideOfPackages("neurone.training", "neurone.divergence")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("neurone.divergence")
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
                                                "neurone.explain..",
                                                "neurone.picture",
                                                "neurone.formula",
                                                "neurone.words",
                                                "neurone.schedule",
                                                "neurone.training",
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
                                "neurone.training",
                                "neurone.diagnosis",
                                "neurone.core",
                                "neurone.activation",
                                "neurone.layer",
                                "neurone.loss",
                                "neurone.measure",
                                "neurone.optimizer",
                                "neurone.data",
                                "neurone.words",
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
                        "neurone.words",
                        "neurone.io",
                        "neurone.formula",
                        "neurone.parts",
                        "neurone.picture",
                        "neurone.explain..",
                        "neurone.measure",
                        "neurone.divergence",
                        "neurone.training",
                        "neurone.check",
                        "neurone.onnx")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("neurone..", "java..", "org.ejml.."))
                .check(LIBRARY);
    }

    @ParameterizedTest
    @CsvSource({
        "de.siegmar.fastcsv.., neurone.data",
        "dev.ludovic.., neurone.linalg",
        "com.fasterxml.jackson.., neurone.file|neurone.playground.http",
        "com.sun.net.httpserver.., neurone.playground.http"
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

    @Test
    void looksAtTheWholeLibrary() {
        assertThat(LIBRARY.getPackage("neurone").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .contains("activation", "initializer", "loss", "optimizer", "schedule");
        assertThat(LIBRARY.contain(Network.class)).isTrue();
        assertThat(LIBRARY.contain(ArchitectureTest.class)).isFalse();
    }
}
