package neurone;

import java.util.Locale;
import neurone.layer.Dense;
import neurone.words.Names;

/** Writes a network as a table. */
final class NetworkTable {

    private NetworkTable() {}

    static String of(Network network) {
        StringBuilder table =
                new StringBuilder(
                        String.format("%-24s %12s  %s", "layer", "parameters", "activation"));
        for (int l = 1; l <= network.layers().size(); l++) {
            Dense layer = network.layer(l);
            String activation = "  " + Names.shown(layer.activation());
            table.append(row(network.label(l), layer.parameterCount(), activation));
        }
        return table.append(row("total", network.parameterCount(), "")).toString();
    }

    private static String row(String label, int parameters, String activation) {
        return String.format(Locale.ROOT, "\n%-24s %,12d%s", label, parameters, activation);
    }
}
