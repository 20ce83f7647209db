package neurone.examples.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * Numbers as an image: blue below 0, vermilion above, paper at 0, and stronger the larger a number
 * is, so that it looks right on light and on dark paper.
 */
final class Raster {

    private static final int BLUE = 0x0072b2;
    private static final int VERMILION = 0xd55e00;

    /** A rectangle of a document. */
    record Box(double x, double y, double width, double height) {}

    private Raster() {}

    /**
     * Adds the image to a document.
     *
     * @param numbers from -1 to 1, line by line from the top
     * @param columns how many of them stand side by side
     * @param strength how much of the color -1 and 1 have, up to 1
     * @param smooth whether colors run into each other
     */
    static void draw(
            Svg svg, Box box, double[] numbers, int columns, double strength, boolean smooth) {
        svg.add(
                "<image x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\""
                        + " preserveAspectRatio=\"none\"%s href=\"data:image/png;base64,%s\"/>"
                        + "<rect x=\"%1$.1f\" y=\"%2$.1f\" width=\"%3$.1f\" height=\"%4$.1f\""
                        + " fill=\"none\" stroke=\"%7$s\"/>",
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                smooth ? "" : " style=\"image-rendering:pixelated\"",
                png(numbers, columns, strength),
                Palette.GRAY);
    }

    private static String png(double[] numbers, int columns, double strength) {
        int type = BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(columns, numbers.length / columns, type);
        for (int i = 0; i < numbers.length; i++) {
            double size = Math.min(1, Math.abs(numbers[i]));
            int alpha = (int) Math.round(255 * strength * size);
            int color = numbers[i] < 0 ? BLUE : VERMILION;
            image.setRGB(i % columns, i / columns, alpha << 24 | color);
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
