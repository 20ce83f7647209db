package neurone;

import java.util.Locale;
import neurone.layer.Dense;
import neurone.words.Names;
import neurone.words.Words;

/** Writes a network as a table. */
final class NetworkTable {

    private static final String ROW = "%-24s %12s  %s";

    private NetworkTable() {}

    static String of(Network network, Locale locale) {
        boolean isFrench = Words.isFrench(locale);
        StringBuilder table =
                new StringBuilder(
                        isFrench
                                ? String.format(ROW, "couche", "paramètres", "activation")
                                : String.format(ROW, "layer", "parameters", "activation"));
        Locale numbers = isFrench ? locale : Locale.ROOT;
        for (int l = 1; l <= network.layers().size(); l++) {
            Dense layer = network.layer(l);
            String activation = "  " + Names.shown(layer.activation());
            table.append(row(network.label(l), layer.parameterCount(), activation, numbers));
        }
        return table.append(row("total", network.parameterCount(), "", numbers)).toString();
    }

    private static String row(String label, int parameters, String activation, Locale numbers) {
        return String.format(numbers, "\n%-24s %,12d%s", label, parameters, activation);
    }
}
