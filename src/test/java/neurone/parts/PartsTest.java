package neurone.parts;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import neurone.Implementations;
import neurone.Network;
import neurone.activation.Activation;
import neurone.file.ModelFile;
import neurone.initializer.Initializer;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import neurone.schedule.Schedule;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A class without its line in the list would be saved and not load. */
class PartsTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(Activation.class, Parts.ACTIVATIONS),
                Arguments.of(Loss.class, Parts.LOSSES),
                Arguments.of(Optimizer.class, Parts.OPTIMIZERS),
                Arguments.of(Schedule.class, Parts.SCHEDULES),
                Arguments.of(Initializer.class, Parts.INITIALIZERS));
    }

    @ParameterizedTest
    @MethodSource("lists")
    <T> void eachClassHasItsLine(Class<T> type, List<Class<? extends T>> listed) {
        Implementations.assertThatNoneIsMissing(type, Samples.of(listed));
    }

    static List<Activation> activations() {
        return Samples.of(Parts.ACTIVATIONS);
    }

    @ParameterizedTest
    @MethodSource("activations")
    void eachActivationIsLoadedAgain(Activation g, @TempDir Path folder) {
        Network network = Network.inputs(2).dense(Samples.UNITS, g).build(1);
        Path file = folder.resolve("model.safetensors");
        assertThatCode(
                        () -> {
                            ModelFile.save(network, file);
                            ModelFile.load(file);
                        })
                .doesNotThrowAnyException();
    }
}
