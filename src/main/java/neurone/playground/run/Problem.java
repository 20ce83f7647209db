package neurone.playground.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neurone.data.Dataset;
import neurone.data.Split;
import neurone.data.Standardizer;
import neurone.playground.http.Refusal;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Examples to train on and to hold back, and the plane in which they can be drawn. Immutable: the
 * matrices are not written to.
 */
public final class Problem {

    /** More inputs are not drawn as a plane of two of them. */
    private static final int MOST_OF_A_PLANE = 32;

    private static final int IMAGE = 784;

    private final Dataset raw;
    private final Dataset train;
    private final Dataset test;
    private final List<Expression> features;
    private final DMatrixRMaj points;
    private final DMatrixRMaj targets;
    private final Plane plane;

    private Problem(Dataset raw, Dataset rawTrain, Dataset rawTest, List<String> features) {
        this.raw = raw;
        this.features = features.stream().map(text -> Expression.of(text, raw.inputs())).toList();
        this.train = with(rawTrain);
        this.test = rawTest == null ? null : with(rawTest);
        this.points =
                test == null
                        ? rawTrain.X()
                        : CommonOps_DDRM.concatColumns(rawTrain.X(), rawTest.X(), null);
        this.targets =
                test == null
                        ? rawTrain.Y()
                        : CommonOps_DDRM.concatColumns(rawTrain.Y(), rawTest.Y(), null);
        this.plane =
                raw.inputs() < 2 || raw.inputs() > MOST_OF_A_PLANE ? null : Plane.of(points, this);
    }

    /**
     * Makes the examples of a setup.
     *
     * @throws Refusal if they cannot be made
     */
    static Problem of(DataSetup setup, List<String> features) {
        Dataset raw = Source.of(setup);
        try {
            if (setup.share() == 1) {
                return new Problem(raw, scaled(setup, raw, raw), null, features);
            }
            Split split = raw.split(setup.share(), setup.seed());
            return new Problem(
                    raw,
                    scaled(setup, split.train(), split.train()),
                    scaled(setup, split.train(), split.test()),
                    features);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(e);
        }
    }

    /** The examples of a student's program, as they are. */
    static Problem of(Dataset train, Optional<Dataset> test, List<String> features) {
        return new Problem(train, train, test.orElse(null), features);
    }

    private static Dataset scaled(DataSetup setup, Dataset train, Dataset data) {
        return setup.kind().equals("csv") ? Standardizer.fit(train).apply(data) : data;
    }

    private Dataset with(Dataset data) {
        return features.isEmpty()
                ? data
                : new Dataset(inputs(data.X()), data.Y()).withClassNames(data.classNames());
    }

    /** Returns what a network is given for raw inputs, (n_x, m). */
    DMatrixRMaj inputs(DMatrixRMaj X) {
        return Source.features(X, features);
    }

    /** Returns the examples to train on. */
    public Dataset train() {
        return train;
    }

    /** Returns the examples held back, if there are some. */
    public Optional<Dataset> test() {
        return Optional.ofNullable(test);
    }

    /** Returns all examples before features are made of them, those to train on first. */
    public DMatrixRMaj points() {
        return points;
    }

    /** Returns the targets of all examples, those to train on first. */
    public DMatrixRMaj targets() {
        return targets;
    }

    /** Returns the plane of the first two inputs; none for images and single inputs. */
    public Optional<Plane> plane() {
        return Optional.ofNullable(plane);
    }

    /** Returns whether an example is an image of 28 x 28 pixels. */
    public boolean isOfImages() {
        return raw.inputs() == IMAGE;
    }

    /** Returns how many inputs there are before features are made of them. */
    public int rawInputs() {
        return raw.inputs();
    }

    /** Returns the names of the inputs of the network. */
    public List<String> names() {
        if (!raw.inputNames().isEmpty() && features.isEmpty()) {
            return raw.inputNames();
        }
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= train.inputs() && !isOfImages(); i++) {
            names.add("x" + i);
        }
        return names;
    }

    /** Returns the names of the classes; none where they have none. */
    public List<String> classNames() {
        return raw.classNames();
    }
}
