package neurone.diagnosis;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import neurone.Network;
import neurone.activation.Activation;
import neurone.layer.Dense;
import neurone.optimizer.Adam;
import neurone.optimizer.Optimizer;

/** Parts as a student would write them in Java. */
final class Java {

    private Java() {}

    /**
     * A network of the same form with its initial weights as the activations have them by default.
     *
     * @param hidden g of the hidden layers; null for those that they have
     * @param units of hidden layer l
     */
    static String network(Network network, Activation hidden, IntUnaryOperator units) {
        int L = network.layers().size();
        StringBuilder text = new StringBuilder("Network.inputs(" + network.inputs() + ")");
        for (int l = 1; l <= L; l++) {
            boolean isHidden = l < L;
            int n = isHidden ? units.applyAsInt(l) : network.outputs();
            String g = isHidden && hidden != null ? of(hidden) : activation(network.layer(l), l);
            text.append(".dense(").append(n).append(", ").append(g).append(')');
        }
        return text.append(".build(1);").toString();
    }

    /** The same network, of new weights. */
    static String same(Network network) {
        return network(network, null, l -> network.layer(l).units());
    }

    /** The same inputs and output, with two wide hidden layers between. */
    static String withHidden(Network network, String activation) {
        int L = network.layers().size();
        String hidden = ".dense(32, " + activation + ")";
        return "Network.inputs("
                + network.inputs()
                + ")"
                + hidden
                + hidden
                + ".dense("
                + network.outputs()
                + ", "
                + activation(network.layer(L), L)
                + ").build(1);";
    }

    /** The same network with another activation at its output. */
    static String withOutput(Network network, String output) {
        String text = same(network);
        int comma = text.lastIndexOf(".dense(");
        return text.substring(0, comma)
                + ".dense("
                + network.outputs()
                + ", "
                + output
                + ").build(1);";
    }

    /** A trainer of a new network, whose line is given, with the loss of the old one. */
    static String trainer(String name, String network, String rule) {
        String made = network.substring(0, network.length() - 1);
        return "Trainer " + name + " = new Trainer(" + made + ", trainer.loss(), " + rule + ");";
    }

    /** The same rule with another rate; Adam for a rule that is no record. */
    static String withRate(Optimizer optimizer, double rate) {
        try {
            RecordComponent[] components = optimizer.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] =
                        components[i].getName().equals("learningRate")
                                ? (Object) rate
                                : components[i].getAccessor().invoke(optimizer);
            }
            return of(optimizer.getClass().getConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException | NullPointerException e) {
            return of(new Adam(rate));
        }
    }

    private static String activation(Dense layer, int l) {
        Activation g = layer.activation();
        return g instanceof Record ? of(g) : "network.layer(" + l + ").activation()";
    }

    /** {@code new Adam(0.01)}: with no argument that is the default. */
    static String of(Object part) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        int needed = 0;
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(part);
                types[i] = components[i].getType();
            }
            while (needed < values.length && !isMadeOf(part, types, values, needed)) {
                needed++;
            }
        } catch (ReflectiveOperationException e) {
            // a record that nobody else may make: it is written as it writes itself
            return "new "
                    + part.toString().replaceAll("\\w+=", "").replace('[', '(').replace(']', ')');
        }
        StringBuilder text = new StringBuilder("new " + part.getClass().getSimpleName() + "(");
        for (int i = 0; i < needed; i++) {
            text.append(i == 0 ? "" : ", ").append(values[i]);
        }
        return text.append(')').toString();
    }

    private static boolean isMadeOf(Object part, Class<?>[] types, Object[] values, int count) {
        try {
            return part.getClass()
                    .getConstructor(Arrays.copyOf(types, count))
                    .newInstance(Arrays.copyOf(values, count))
                    .equals(part);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
