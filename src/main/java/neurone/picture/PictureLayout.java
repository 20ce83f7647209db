package neurone.picture;

import java.util.List;

/**
 * Where things stand in a picture.
 *
 * @param layers from left to right
 * @param limit how many neurons of a layer are shown at most
 */
record PictureLayout(List<PictureLayer> layers, int limit) {

    static final int RADIUS = 17;
    private static final int COLUMN = 130;
    private static final int PLACE = 54;
    private static final int SIDE = 58;
    private static final int TOP = 84;
    private static final int BOTTOM = 112;
    private static final int LEAST_WIDTH = 340;

    int width() {
        return Math.max(LEAST_WIDTH, 2 * SIDE + COLUMN * (layers.size() - 1));
    }

    int height() {
        return below() + BOTTOM;
    }

    /** Returns where the columns end. */
    int below() {
        return TOP + PLACE * places();
    }

    private int places() {
        return layers.stream().mapToInt(layer -> layer.places(limit)).max().orElse(1);
    }

    /** Returns the middle of column l. */
    double x(int l) {
        return width() / 2.0 + COLUMN * (l - (layers.size() - 1) / 2.0);
    }

    /** Returns the middle of a place in column l, counted from 0. */
    double y(int l, int place) {
        return TOP + PLACE * (place + 0.5 + (places() - layers.get(l).places(limit)) / 2.0);
    }

    /** Returns the middle of a neuron that is shown. */
    double yOf(int l, int neuron) {
        return y(l, layers.get(l).placeOf(neuron, limit));
    }
}
