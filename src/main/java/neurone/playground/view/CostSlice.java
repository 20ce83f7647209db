package neurone.playground.view;

import java.util.LinkedHashMap;
import java.util.Map;
import neurone.Network;
import neurone.Pass;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.playground.http.Refusal;
import neurone.playground.run.Moment;
import org.ejml.data.DMatrixRMaj;

/** J over the plane of two numbers of a network, while all others stay as they are. */
public final class CostSlice {

    /** How many costs there are along each side. */
    public static final int SIDE = 41;

    private static final long MOST_PRODUCTS = 3_000_000_000L;

    /**
     * One number of a parameter.
     *
     * @param layer from 1
     * @param parameter W, b or what the activation learns
     * @param row from 0
     * @param column from 0
     */
    public record Place(int layer, String parameter, int row, int column) {

        DMatrixRMaj of(Network network) {
            if (layer <= network.layers().size()) {
                for (Parameter theta : network.layer(layer).parameters()) {
                    DMatrixRMaj value = theta.value();
                    if (theta.name().equals(parameter)
                            && row < value.numRows
                            && column < value.numCols) {
                        return value;
                    }
                }
            }
            throw Refusal.bad("ce réseau n'a pas ce nombre", "this network has no such number");
        }
    }

    private CostSlice() {}

    /**
     * Returns the costs around a point, row by row: across from left to right, down from top to
     * bottom.
     *
     * @param across the number along the horizontal axis
     * @param up the number along the vertical axis
     * @param x the middle of the horizontal axis
     * @param y the middle of the vertical axis
     * @param width of both axes, so that one unit is as long on both
     */
    public static Map<String, Object> of(
            Moment moment, Place across, Place up, double x, double y, double width) {
        Network network = moment.network().copy();
        DMatrixRMaj X = moment.problem().train().X();
        long products = (long) network.parameterCount() * X.numCols * SIDE * SIDE;
        if (products > MOST_PRODUCTS) {
            throw Refusal.bad(
                    "la carte demande un réseau plus petit, ou moins d'exemples",
                    "the map needs a smaller network, or fewer examples");
        }
        DMatrixRMaj horizontal = across.of(network);
        DMatrixRMaj vertical = up.of(network);
        Pass pass = network.newPass(moment.trainer().loss());
        double[] costs = new double[SIDE * SIDE];
        for (int i = 0; i < costs.length; i++) {
            horizontal.set(across.row(), across.column(), x + width * offset(i % SIDE));
            vertical.set(up.row(), up.column(), y - width * offset(i / SIDE));
            pass.forward(X, Mode.inference());
            costs[i] = pass.cost(moment.problem().train().Y());
        }
        Map<String, Object> slice = new LinkedHashMap<>();
        slice.put("side", SIDE);
        slice.put("x", x);
        slice.put("y", y);
        slice.put("width", width);
        slice.put("costs", costs);
        return slice;
    }

    /** Returns J of the network with other numbers in some places. */
    public static double at(Moment moment, Map<Place, Double> numbers) {
        Network network = moment.network().copy();
        numbers.forEach(
                (place, value) -> place.of(network).set(place.row(), place.column(), value));
        Pass pass = network.newPass(moment.trainer().loss());
        pass.forward(moment.problem().train().X(), Mode.inference());
        return pass.cost(moment.problem().train().Y());
    }

    private static double offset(int i) {
        return i / (SIDE - 1.0) - 0.5;
    }
}
