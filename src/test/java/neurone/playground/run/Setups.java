package neurone.playground.run;

import java.util.List;

/** Setups for tests. */
final class Setups {

    private Setups() {}

    static DataSetup data(String kind, String text) {
        return new DataSetup(kind, 60, 0.05, 3, 0.8, 3, text, List.of());
    }

    static LayerSetup layer(int units, String activation) {
        return new LayerSetup(units, activation, "");
    }

    static Setup of(DataSetup data, String optimizer, int batch) {
        return new Setup(
                data,
                List.of(),
                List.of(layer(5, "Tanh"), layer(1, "Sigmoid")),
                "BinaryCrossEntropy",
                optimizer,
                "StepDecay(10, 0.5)",
                batch,
                0.001,
                0,
                7);
    }

    static Setup with(Setup s, List<String> features, List<LayerSetup> layers, String loss) {
        return new Setup(
                s.data(),
                features,
                layers,
                loss,
                s.optimizer(),
                s.schedule(),
                s.batch(),
                s.l2(),
                s.clip(),
                s.seed());
    }

    static Script script(Setup setup) {
        return new Script(setup, List.of());
    }
}
