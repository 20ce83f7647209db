package neurone;

import neurone.layer.Dense;

/** Writes a network as a table. */
final class NetworkTable {

    private static final String ROW = "%-24s %-28s %12s%n";

    private NetworkTable() {}

    static String of(Network network) {
        StringBuilder table = new StringBuilder();
        table.append(String.format(ROW, "layer", "activation", "parameters"));
        for (int l = 1; l <= network.layers().size(); l++) {
            Dense layer = network.layer(l);
            table.append(
                    String.format(
                            ROW,
                            label(l, layer),
                            layer.activation().toString().replace("[]", ""),
                            String.format("%,d", layer.parameterCount())));
        }
        table.append(
                String.format(ROW, "total", "", String.format("%,d", network.parameterCount())));
        return table.toString().stripTrailing();
    }

    /** Returns for example {@code Dense 1 (2 -> 8)}, as messages name a layer too. */
    static String label(int l, Dense layer) {
        return "Dense " + l + " (" + layer.inputs() + " -> " + layer.units() + ")";
    }
}
