package neurone.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colors that can be seen on their paper, and told apart by every reader. */
class PaletteTest {

    private static final List<String> INKS =
            List.of(Palette.BLUE, Palette.VERMILION, Palette.INK, Palette.GRAY);

    private static final Pattern COLOR = Pattern.compile("(?:fill|stroke)=\"(#[0-9a-f]{6})\"");

    /** A page, and what its colors become there. */
    private enum Page {
        LIGHT(color -> color),
        DARK(Palette::dark);

        @SuppressWarnings("ImmutableEnumChecker") // a function without a state
        private final UnaryOperator<String> color;

        Page(UnaryOperator<String> color) {
            this.color = color;
        }

        Rgb of(String name) {
            return Rgb.of(color.apply(name));
        }
    }

    /** How a reader sees: the matrices of Machado, Oliveira and Fernandes (2009), in linear RGB. */
    private enum Eye {
        ALL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPE(
                0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
                1.051998),
        DEUTERANOPE(
                0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
                0.968881),
        TRITANOPE(
                1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
                0.303900);

        @SuppressWarnings("ImmutableEnumChecker") // nobody writes into it
        private final double[] matrix;

        Eye(double... matrix) {
            this.matrix = matrix;
        }

        Rgb see(Rgb c) {
            return new Rgb(row(0, c), row(3, c), row(6, c));
        }

        private double row(int first, Rgb c) {
            double sum =
                    matrix[first] * c.r() + matrix[first + 1] * c.g() + matrix[first + 2] * c.b();
            return Math.min(1, Math.max(0, sum));
        }
    }

    /** A color in linear RGB, from 0 to 1. */
    private record Rgb(double r, double g, double b) {

        static Rgb of(String color) {
            int all = Integer.parseInt(color.substring(1), 16);
            return new Rgb(linear(all >> 16), linear(all >> 8 & 255), linear(all & 255));
        }

        private static double linear(int number) {
            double c = number / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }

        double luminance() {
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        }

        /** Of WCAG 2. */
        double contrast(Rgb other) {
            double lighter = Math.max(luminance(), other.luminance());
            double darker = Math.min(luminance(), other.luminance());
            return (lighter + 0.05) / (darker + 0.05);
        }

        /** In CIE Lab, where 2.3 can just be seen. */
        double distance(Rgb other) {
            double[] a = lab();
            double[] b = other.lab();
            return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
        }

        private double[] lab() {
            double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
            double y = root(luminance());
            double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double root(double t) {
            return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDrawnStandsOutFromPaper(Page page) {
        for (String ink : INKS) {
            assertThat(page.of(ink).contrast(page.of(Palette.PAPER)))
                    .as("%s, %s", ink, page)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lettersCanBeRead(Page page) {
        for (String ink : List.of(Palette.BLUE, Palette.VERMILION, Palette.INK)) {
            assertThat(page.of(ink).contrast(page.of(Palette.PAPER)))
                    .as("%s, %s", ink, page)
                    .isGreaterThanOrEqualTo(4.5);
        }
        for (String pale : List.of(Palette.PALE_BLUE, Palette.PALE_VERMILION)) {
            assertThat(page.of(Palette.INK).contrast(page.of(pale)))
                    .as("ink on %s, %s", pale, page)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReaderTellsTheInksApart(Page page) {
        for (Eye eye : Eye.values()) {
            for (int i = 0; i < INKS.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Rgb first = eye.see(page.of(INKS.get(i)));
                    Rgb second = eye.see(page.of(INKS.get(j)));
                    assertThat(first.distance(second))
                            .as("%s and %s, %s, %s", INKS.get(i), INKS.get(j), eye, page)
                            .isGreaterThanOrEqualTo(25);
                }
            }
        }
    }

    /** The others are drawn from measurements of a benchmark. */
    private static boolean isDrawnByALesson(Path file) {
        return file.getFileName().toString().matches("(?:lesson|network).*\\.svg");
    }

    @Test
    void picturesOfThePagesHaveNoOtherColors() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs", "images"))) {
            for (Path file : files.filter(PaletteTest::isDrawnByALesson).toList()) {
                String svg = Files.readString(file).replaceAll("<style>.*?</style>", "");
                assertThat(COLOR.matcher(svg).results().map(MatchResult::group))
                        .as("%s", file)
                        .allMatch(
                                found ->
                                        Palette.dark(found.replaceAll(".*(#\\w+).*", "$1"))
                                                != null);
            }
        }
    }
}
