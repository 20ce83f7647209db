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

/**
 * A class without its line in the list would be saved and not load, and no contract test try it.
 */
class PartsTest {

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of(Activation.class, Samples.activations()),
                Arguments.of(Loss.class, Samples.losses()),
                Arguments.of(Optimizer.class, Samples.optimizers()),
                Arguments.of(Optimizer.class, Samples.fastOptimizers()),
                Arguments.of(Schedule.class, Samples.schedules()),
                Arguments.of(Initializer.class, Samples.initializers()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachClassHasItsLine(Class<?> type, List<?> samples) {
        Implementations.assertThatNoneIsMissing(type, samples);
    }

    @ParameterizedTest
    @MethodSource("neurone.parts.Samples#activations()")
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
