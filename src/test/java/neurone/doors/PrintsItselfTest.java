package neurone.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.History;
import neurone.training.Trainer;
import org.junit.jupiter.api.Test;

/** What a prompt shows of an object is not the name of its class and a number. */
class PrintsItselfTest {

    private static final JavaClasses LIBRARY =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("test-classes"))
                    .importPackages("neurone");

    /** Whether somebody may hold one: its public methods are not all static. */
    private static boolean isHeld(JavaClass type) {
        Set<JavaModifier> modifiers = type.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PrintsItselfTest::isPublic).orElse(true)
                && !type.getPackageName().equals("neurone.divergence")
                && !type.getPackageName().startsWith("neurone.playground.")
                && !modifiers.contains(JavaModifier.ABSTRACT)
                && type.getMethods().stream()
                        .map(JavaMethod::getModifiers)
                        .anyMatch(
                                m ->
                                        m.contains(JavaModifier.PUBLIC)
                                                && !m.contains(JavaModifier.STATIC));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean printsItself(JavaClass type) {
        try {
            return type.reflect().getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void holdsForEveryClassOfWhichOneMayHoldAnObject() {
        List<JavaClass> held = LIBRARY.stream().filter(PrintsItselfTest::isHeld).toList();
        assertThat(held).hasSizeGreaterThan(50);
        assertThat(held)
                .filteredOn(type -> !printsItself(type))
                .extracting(JavaClass::getSimpleName)
                .isSubsetOf("CsvTable", "Standardizer");
    }

    @Test
    void printsATrainerAndItsHistoryInAFewLines() {
        Network network = Network.inputs(2).dense(2, new Tanh()).dense(1, new Sigmoid()).build(1);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(0.5));
        assertThat(trainer.batchSize(2))
                .hasToString(
                        "BinaryCrossEntropy, GradientDescent[learningRate=0.5], batches of 2\n"
                                + "no epoch yet");
        assertThat(trainer.history()).hasToString("no epoch yet");
        History history = trainer.fit(ToyData.xor(), 200);
        assertThat(history.toString().lines())
                .hasSize(11)
                .startsWith(history.epochs().get(0).toString())
                .contains("...")
                .endsWith(history.last().toString());
        assertThat(trainer.toString().lines()).endsWith(history.last().toString());
        assertThat(trainer.fit(ToyData.xor(), 3).toString().lines()).hasSize(3);
    }

    @Test
    void printsABuilder() {
        assertThat(Network.inputs(2).dense(8, new Tanh()).dense(1))
                .hasToString("2 -> 8 Tanh -> 1 Identity, to be built");
    }
}
