package neurone.examples.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import neurone.words.Words;

/** Square images side by side: blue below 0, white at 0, orange above, on one scale for all. */
public final class Images implements Picture {

    private static final int PER_LINE = 4;
    private static final int SIZE = 104;
    private static final int CELL = 114;
    private static final int LINE = SIZE + 24;
    private static final int LEFT = (Svg.WIDTH - PER_LINE * CELL + CELL - SIZE) / 2;
    private static final int TOP = 36;

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

    @Override
    public String svg(Language language) {
        int bottom = TOP + (images.size() + PER_LINE - 1) / PER_LINE * LINE;
        Svg svg = new Svg(Svg.WIDTH, bottom + 52, title.in(language.locale()));
        svg.title(22);
        double scale =
                images.stream()
                        .flatMapToDouble(image -> Arrays.stream(image.numbers()))
                        .map(Math::abs)
                        .max()
                        .orElse(1);
        for (int i = 0; i < images.size(); i++) {
            int x = LEFT + i % PER_LINE * CELL;
            int y = TOP + i / PER_LINE * LINE;
            Image image = images.get(i);
            add(svg, x, y, SIZE, SIZE, png(image.numbers(), side, scale));
            String caption = image.caption().in(language.locale());
            svg.text(x + SIZE / 2.0, y + SIZE + 15, Svg.Anchor.MIDDLE, 12, caption);
        }
        svg.text(
                Svg.WIDTH / 2.0,
                bottom + 14,
                Svg.Anchor.MIDDLE,
                13,
                directions.in(language.locale()));
        drawKey(svg, bottom + 26, scale, language);
        return svg.toString();
    }

    private static void drawKey(Svg svg, int y, double scale, Language language) {
        double[] numbers = new double[101];
        Arrays.setAll(numbers, i -> (i - 50) / 50.0);
        add(svg, 140, y, 200, 12, png(numbers, numbers.length, 1));
        String number = String.format(language.locale(), "%.2g", scale);
        svg.text(134, y + 11, Svg.Anchor.END, 12, "−" + number);
        svg.text(240, y + 24, Svg.Anchor.MIDDLE, 12, "0");
        svg.text(346, y + 11, Svg.Anchor.START, 12, number);
    }

    private static void add(Svg svg, int x, int y, int width, int height, String png) {
        svg.add(
                "<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" preserveAspectRatio=\"none\""
                        + " style=\"image-rendering:pixelated\""
                        + " href=\"data:image/png;base64,%s\"/><rect x=\"%1$d\" y=\"%2$d\""
                        + " width=\"%3$d\" height=\"%4$d\" fill=\"none\" stroke=\"#888\"/>",
                x, y, width, height, png);
    }

    private static String png(double[] numbers, int width, double scale) {
        int type = BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, numbers.length / width, type);
        for (int i = 0; i < numbers.length; i++) {
            image.setRGB(i % width, i / width, color(numbers[i] / scale));
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From blue over white to orange. */
    private static int color(double number) {
        int fade = (int) Math.round(255 * (1 - Math.abs(number)));
        int half = (255 + fade) / 2;
        return number < 0 ? fade << 16 | half << 8 | 255 : 255 << 16 | half << 8 | fade;
    }
}
