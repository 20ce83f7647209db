package neurone.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import neurone.activation.Activation;
import neurone.parts.Parts;

/**
 * The activations that a file may name: those of the library, and those that you add. A file cannot
 * make an object of any other class.
 *
 * <pre>{@code
 * Network network = ModelFile.load(path, Activations.standard().with(Swish.class));
 * }</pre>
 */
public final class Activations {

    private static final Activations STANDARD =
            Parts.ACTIVATIONS.stream()
                    .reduce(new Activations(Map.of()), Activations::with, (all, none) -> all);

    private final Map<String, ActivationCodec> byName;

    private Activations(Map<String, ActivationCodec> byName) {
        this.byName = byName;
    }

    /** Returns those of {@code neurone.activation}. */
    public static Activations standard() {
        return STANDARD;
    }

    /**
     * Adds a class of your own, which a file names by its simple name. In a module of yours, open
     * its package to {@code neurone}.
     *
     * @param type a record whose components are its settings: double, int, long or boolean
     * @return these and that one
     * @throws IllegalArgumentException if it is not, or if another has its name
     */
    public Activations with(Class<? extends Activation> type) {
        Objects.requireNonNull(type, "expected the class of an activation, got null");
        ActivationCodec codec = ActivationCodec.of(type);
        ActivationCodec other = byName.get(codec.name());
        if (other != null && other.type() != type) {
            throw new IllegalArgumentException(
                    type.getName()
                            + " and "
                            + other.type().getName()
                            + " would have one name in a file: rename yours");
        }
        Map<String, ActivationCodec> more = new HashMap<>(byName);
        more.put(codec.name(), codec);
        return new Activations(more);
    }

    /** Returns how to make the activations of that name, or null. */
    ActivationCodec find(String name) {
        return byName.get(name);
    }

    /** Returns for example {@code [ELU, Identity, Swish]}. */
    @Override
    public String toString() {
        return new TreeSet<>(byName.keySet()).toString();
    }
}
