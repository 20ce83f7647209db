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

    /** Between columns, on a phone and where there is room. */
    private static final int COLUMN = 104;

    private static final int WIDE_COLUMN = 130;

    /** What a phone has room for without making letters smaller. */
    private static final int PHONE = 400;

    /** How wide a letter under the name of a column is. */
    private static final double LETTER = 7.5;

    private static final int PLACE = 54;
    private static final int SIDE = 44;
    private static final int TOP = 84;
    private static final int BOTTOM = 112;
    private static final int LEAST_WIDTH = 340;

    int width() {
        return Math.max(LEAST_WIDTH, 2 * SIDE + column() * (layers.size() - 1));
    }

    /** As wide as a phone allows, and so wide that two names of activations fit side by side. */
    private int column() {
        int room = Math.min(WIDE_COLUMN, (PHONE - 2 * SIDE) / Math.max(1, layers.size() - 1));
        int letters =
                layers.stream().mapToInt(layer -> layer.activation().length()).max().orElse(0);
        return Math.max(Math.max(COLUMN, room), (int) (LETTER * (letters + 1)));
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
        return width() / 2.0 + column() * (l - (layers.size() - 1) / 2.0);
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
