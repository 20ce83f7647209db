package neurone.playground.run;

import java.util.List;

/** What a page begins with. */
public final class Start {

    private Start() {}

    /** Two spirals, and a network that separates them within some hundred steps. */
    public static Script script() {
        DataSetup data = new DataSetup("spirals", 300, 0.02, 3, 0.8, 7, "", List.of());
        LayerSetup hidden = new LayerSetup(8, "Tanh", "");
        LayerSetup output = new LayerSetup(1, "Sigmoid", "");
        Setup setup =
                new Setup(
                        data,
                        List.of(),
                        List.of(hidden, hidden, output),
                        "BinaryCrossEntropy",
                        "Adam(0.03)",
                        "ConstantRate",
                        0,
                        0,
                        0,
                        7);
        return new Script(setup, List.of());
    }
}
