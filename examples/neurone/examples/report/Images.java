package neurone.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import neurone.words.Words;

/** Square images side by side: blue below 0, paper at 0, vermilion above, on one scale for all. */
public final class Images implements Picture {

    private static final int PER_LINE = 4;
    private static final int SIZE = 88;
    private static final int CELL = 98;
    private static final int LINE = SIZE + 24;
    private static final int LEFT = (Svg.WIDTH - PER_LINE * CELL + CELL - SIZE) / 2;
    private static final int KEY = 180;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Image(Words caption, double[] numbers) {}

    private final Words title;
    private final Words directions;
    private final int side;
    private final List<Image> images = new ArrayList<>();

    /**
     * A picture without an image yet.
     *
     * @param directions what runs from left to right and from top to bottom
     * @param side of an image, in numbers
     */
    public Images(Words title, Words directions, int side) {
        this.title = title;
        this.directions = directions;
        this.side = side;
    }

    /** Adds an image of side x side numbers, line by line from the top. */
    public Images add(Words caption, double[] numbers) {
        images.add(new Image(caption, numbers));
        return this;
    }

    @Override
    public Words title() {
        return title;
    }

    private DoubleStream numbers() {
        return images.stream().flatMapToDouble(image -> Arrays.stream(image.numbers()));
    }

    @Override
    public String svg(Language language) {
        Svg svg = new Svg(title.in(language.locale()), directions.in(language.locale()));
        double scale = numbers().map(Math::abs).max().orElse(1);
        for (int i = 0; i < images.size(); i++) {
            int x = LEFT + i % PER_LINE * CELL;
            int y = 6 + i / PER_LINE * LINE;
            Image image = images.get(i);
            draw(svg, new Raster.Box(x, y, SIZE, SIZE), image.numbers(), side, scale);
            String caption = image.caption().in(language.locale());
            svg.text(x + SIZE / 2.0, y + SIZE + 15, Svg.Anchor.MIDDLE, Svg.SMALL, caption);
        }
        double bottom = 6.0 + (images.size() + PER_LINE - 1) / PER_LINE * LINE;
        bottom = svg.lines(LEFT, bottom, Svg.WIDTH - 2.0 * LEFT, directions.in(language.locale()));
        drawKey(svg, bottom + 10, scale, language);
        return svg.document(bottom + 44);
    }

    /** The scale of the colors: from 0, if there is nothing below. */
    private void drawKey(Svg svg, double y, double scale, Language language) {
        boolean negative = numbers().anyMatch(number -> number < 0);
        double[] colors = new double[101];
        Arrays.setAll(colors, i -> negative ? (i - 50) / 50.0 : i / 100.0);
        double left = (Svg.WIDTH - KEY) / 2.0;
        draw(svg, new Raster.Box(left, y, KEY, 12), colors, colors.length, 1);
        double[] marked = negative ? new double[] {-scale, 0, scale} : new double[] {0, scale};
        for (double number : marked) {
            double share = negative ? (number / scale + 1) / 2 : number / scale;
            svg.text(
                    left + share * KEY,
                    y + 27,
                    Svg.Anchor.MIDDLE,
                    Svg.SMALL,
                    Scale.number(rounded(number), language.locale()));
        }
    }

    /** To two digits. */
    private static double rounded(double number) {
        if (number == 0) {
            return 0;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(number))) - 1);
        return Math.round(number / unit) * unit;
    }

    private static void draw(Svg svg, Raster.Box box, double[] numbers, int columns, double scale) {
        double[] shares = new double[numbers.length];
        Arrays.setAll(shares, i -> numbers[i] / scale);
        Raster.draw(svg, box, shares, columns, 1, false);
    }
}
