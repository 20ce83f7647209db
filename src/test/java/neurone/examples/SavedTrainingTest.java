package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import neurone.Network;
import neurone.data.ToyData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedTrainingTest {

    @TempDir private Path folder;

    private static double[] prediction(Network network) {
        return network.predict(ToyData.xor().X()).data;
    }

    @Test
    void goesOnFromWhereItWasStopped() {
        Network whole = SavedTraining.train(folder.resolve("whole"), 20);
        SavedTraining.train(folder.resolve("stopped"), 12);
        Network resumed = SavedTraining.train(folder.resolve("stopped"), 20);
        assertThat(prediction(resumed)).isEqualTo(prediction(whole));
    }

    @Test
    void keepsWhatWasTrained() {
        Network network = SavedTraining.train(folder.resolve("training"), 5);
        Network again = SavedTraining.saveAndLoad(network, folder.resolve("model"));
        assertThat(prediction(again)).isEqualTo(prediction(network));
    }
}
