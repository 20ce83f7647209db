package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.Predictor;
import neurone.activation.Sigmoid;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** A file whose columns stand in another order than those of the training. */
class InputOrderTest {

    private static final Dataset TRAIN =
            ToyData.moons(20, 0.1, 1).withInputNames(List.of("height", "weight"));
    private static final Dataset OTHER = TRAIN.withInputNames(List.of("weight", "height"));

    private final Network network = Network.inputs(2).dense(1, new Sigmoid()).build(1);

    private Trainer trainer() {
        return new Trainer(network, new BinaryCrossEntropy(), new Adam(0.1));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the inputs stand in another order than in the training: row 0 of X was"
                                + " \"height\" there and is \"weight\" here; keep(...) of the table"
                                + " puts its columns in the order of the training");
    }

    @Test
    void isRefusedByTheStandardizer() {
        assertRefused(() -> Standardizer.fit(TRAIN).apply(OTHER));
    }

    @Test
    void isRefusedByThePredictor() {
        assertRefused(() -> Predictor.of(network, TRAIN).predict(OTHER));
    }

    @Test
    void isRefusedInValidation() {
        assertRefused(() -> trainer().validation(OTHER).fit(TRAIN, 1));
    }

    @Test
    void isRefusedInATest() {
        Trainer trainer = trainer();
        trainer.fit(TRAIN, 1);
        assertRefused(() -> trainer.evaluate(OTHER));
    }

    @Test
    void isToldInShortHoweverManyInputsThereAre() {
        List<String> names = IntStream.range(0, 300).mapToObj(i -> "pixel\u001b" + i).toList();
        List<String> others = new ArrayList<>(names);
        Collections.swap(others, 100, 200);
        Dataset data =
                new Dataset(new DMatrixRMaj(300, 2), new DMatrixRMaj(1, 2)).withInputNames(others);
        assertThatThrownBy(() -> InputOrder.check(names, data))
                .hasMessage(
                        "the inputs stand in another order than in the training: row 100 of X was"
                                + " \"pixel?100\" there and is \"pixel?200\" here; keep(...) of the"
                                + " table puts its columns in the order of the training");
    }

    @Test
    void isThatOfTheNamesWhichBothHave() {
        Standardizer standardizer = Standardizer.fit(TRAIN);
        for (List<String> names :
                List.of(List.<String>of(), List.of("h", "w"), List.of("height", "w"))) {
            Dataset renamed = TRAIN.withInputNames(names);
            assertThat(standardizer.apply(renamed).size()).isEqualTo(20);
        }
        assertThat(standardizer.apply(TRAIN).inputNames()).containsExactly("height", "weight");
    }
}
