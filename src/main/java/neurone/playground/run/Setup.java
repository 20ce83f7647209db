package neurone.playground.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.layer.Dense;
import neurone.playground.http.Fields;
import neurone.playground.http.Refusal;
import neurone.training.Trainer;

/**
 * A network and its training run as they are chosen: the same setup gives the same numbers, bit for
 * bit. Immutable.
 *
 * @param data the examples
 * @param features formulas of the inputs in x1, x2 and so on; none for these themselves
 * @param layers the first hidden one first, the output last
 * @param loss its text, as in {@link Palette}
 * @param optimizer its text
 * @param schedule its text
 * @param batch how many examples a batch has; 0 for all
 * @param l2 lambda
 * @param clip the longest gradient; 0 for any
 * @param seed of the initial weights and of the shuffling
 */
public record Setup(
        DataSetup data,
        List<String> features,
        List<LayerSetup> layers,
        String loss,
        String optimizer,
        String schedule,
        int batch,
        double l2,
        double clip,
        long seed) {

    /** Checks what needs no data. */
    public Setup {
        features = List.copyOf(features);
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw Refusal.bad(
                    "un réseau attend une couche au moins", "a network expects at least one layer");
        }
    }

    /** Reads what a page sent. */
    public static Setup of(Fields fields) {
        return new Setup(
                DataSetup.of(fields.object("data")),
                fields.texts("features", Limits.FEATURES),
                fields.objects("layers", Limits.LAYERS).stream().map(LayerSetup::of).toList(),
                fields.text("loss", "BinaryCrossEntropy"),
                fields.text("optimizer", "Adam(0.03)"),
                fields.text("schedule", "ConstantRate"),
                fields.whole("batch", 0, 0, Limits.POINTS),
                fields.number("l2", 0),
                fields.number("clip", 0),
                fields.whole("seed", 7, 0, DataSetup.LARGEST_SEED));
    }

    /** Describes a student's trainer; its parts are added to the palettes. */
    static Setup of(Trainer trainer, Palettes palettes) {
        List<LayerSetup> layers = new ArrayList<>();
        for (Dense layer : trainer.network().layers()) {
            String activation = palettes.activations.add(layer.activation());
            layers.add(new LayerSetup(layer.units(), activation, ""));
        }
        int batch = trainer.batchSize() == Integer.MAX_VALUE ? 0 : trainer.batchSize();
        return new Setup(
                DataSetup.own(),
                List.of(),
                layers,
                palettes.losses.add(trainer.loss()),
                palettes.optimizers.add(trainer.optimizer()),
                palettes.schedules.add(trainer.nextStep().schedule()),
                batch,
                trainer.nextStep().l2(),
                Double.isInfinite(trainer.nextStep().clipNorm())
                        ? 0
                        : trainer.nextStep().clipNorm(),
                trainer.network().seed().orElse(0));
    }

    /** Returns what a page reads again. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("data", data.toMap());
        map.put("features", features);
        map.put("layers", layers.stream().map(LayerSetup::toMap).toList());
        map.put("loss", loss);
        map.put("optimizer", optimizer);
        map.put("schedule", schedule);
        map.put("batch", batch);
        map.put("l2", l2);
        map.put("clip", clip);
        map.put("seed", seed);
        return map;
    }

    Network network(Problem problem, Palettes palettes) {
        int inputs = problem.train().inputs();
        long parameters = 0;
        for (LayerSetup layer : layers) {
            parameters += (inputs + 1L) * layer.units();
            inputs = layer.units();
        }
        if (parameters > Limits.PARAMETERS) {
            throw Refusal.bad(
                    "l'atelier apprend %s nombres au plus, et ce réseau en a %s",
                    "the playground learns at most %s numbers, and this network has %s",
                    Limits.PARAMETERS,
                    parameters);
        }
        try {
            NetworkBuilder builder = Network.inputs(problem.train().inputs());
            for (LayerSetup layer : layers) {
                var g = palettes.activations.of(layer.activation());
                if (layer.initializer().isEmpty()) {
                    builder.dense(layer.units(), g);
                } else {
                    builder.dense(layer.units(), g, palettes.initializers.of(layer.initializer()));
                }
            }
            return builder.build(seed);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw Refusal.of(e);
        }
    }

    /** Returns a new trainer of a network, told what this setup says of training. */
    Trainer trainer(Network network, Problem problem, Palettes palettes) {
        try {
            Trainer trainer =
                    new Trainer(
                            network, palettes.losses.of(loss), palettes.optimizers.of(optimizer));
            trainer.seed(seed).l2(l2).schedule(palettes.schedules.of(schedule));
            if (batch > 0) {
                trainer.batchSize(batch);
            }
            if (clip > 0) {
                trainer.clipNorm(clip);
            }
            problem.test().ifPresent(trainer::validation);
            // what does not fit is said now, not in the middle of training
            trainer.fit(problem.train(), 0);
            return trainer;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw Refusal.of(e);
        }
    }
}
