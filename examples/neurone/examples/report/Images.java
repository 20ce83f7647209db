package neurone.examples.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Small images side by side, one for each row of numbers: blue below 0, white at 0, orange above.
 */
public final class Images implements Picture {

    private static final int SIZE = 96;
    private static final int GAP = 12;
    private static final int PER_LINE = 6;
    private static final int TITLE = 36;

    private final Text title;
    private final int side;
    private final List<double[]> images;

    /**
     * Images of side x side numbers.
     *
     * @param images each of side x side numbers, line by line
     */
    public Images(Text title, int side, List<double[]> images) {
        this.title = title;
        this.side = side;
        this.images = List.copyOf(images);
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public String svg(Language language) {
        int lines = (images.size() + PER_LINE - 1) / PER_LINE;
        int width = GAP + PER_LINE * (SIZE + GAP);
        int height = TITLE + lines * (SIZE + GAP);
        StringBuilder svg = new StringBuilder(Svg.opening(width, height, title.in(language)));
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<rect width=\"%d\" height=\"%d\" fill=\"white\"/><text x=\"%d\" y=\"24\""
                                + " font-family=\"sans-serif\" font-weight=\"bold\""
                                + " font-size=\"15\" text-anchor=\"middle\">%s</text>",
                        width,
                        height,
                        width / 2,
                        Svg.escaped(title.in(language))));
        for (int i = 0; i < images.size(); i++) {
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "%n<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\""
                                    + " style=\"image-rendering:pixelated\""
                                    + " href=\"data:image/png;base64,%s\"/>",
                            GAP + i % PER_LINE * (SIZE + GAP),
                            TITLE + i / PER_LINE * (SIZE + GAP),
                            SIZE,
                            SIZE,
                            png(images.get(i))));
        }
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    private String png(double[] numbers) {
        double largest = Double.MIN_NORMAL;
        for (double number : numbers) {
            largest = Math.max(largest, Math.abs(number));
        }
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < numbers.length; i++) {
            image.setRGB(i % side, i / side, colour(numbers[i] / largest));
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From blue over white to orange. */
    private static int colour(double number) {
        int fade = (int) Math.round(255 * (1 - Math.abs(number)));
        int half = (255 + fade) / 2;
        return number < 0 ? fade << 16 | half << 8 | 255 : 255 << 16 | half << 8 | fade;
    }
}
