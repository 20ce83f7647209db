package neurone.examples.lessons;

import neurone.examples.report.Language;
import neurone.examples.report.Palette;
import neurone.examples.report.Picture;
import neurone.examples.report.Svg;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Z = W X + b as boxes of numbers: one row, one column and the entry that they make stand out. */
final class BoxesDrawing implements Picture {

    private static final int CELL = 21;
    private static final int TOP = 24;
    private static final int ROW = 0;
    private static final int COLUMN = 2;

    private final DMatrixRMaj W;
    private final DMatrixRMaj X;
    private final DMatrixRMaj b;
    private final DMatrixRMaj Z;

    BoxesDrawing(DMatrixRMaj W, DMatrixRMaj X, DMatrixRMaj b, DMatrixRMaj Z) {
        this.W = W;
        this.X = X;
        this.b = b;
        this.Z = Z;
    }

    @Override
    public Words title() {
        return new Words(
                "Une ligne de W et une colonne de X donnent une case de Z\nZ = W X + b : un neurone"
                        + " par ligne, un exemple par colonne",
                "A row of W and a column of X make one entry of Z\nZ = W X + b: a neuron in each"
                        + " row, an example in each column");
    }

    @Override
    public String svg(Language language) {
        Svg svg = new Svg(title().in(language.locale()));
        double x = draw(svg, 8, "W", W, ROW, -1);
        x = draw(svg, x + 5, "X", X, -1, COLUMN);
        svg.text(x + 9, middle(), Svg.Anchor.MIDDLE, 15, "+");
        x = draw(svg, x + 18, "b", b, ROW, -1);
        svg.text(x + 9, middle(), Svg.Anchor.MIDDLE, 15, "=");
        draw(svg, x + 18, "Z", Z, ROW, COLUMN);
        double below = TOP + CELL * X.numRows + 40;
        svg.text(8, below, Svg.Anchor.START, Svg.SMALL, worked(language));
        return svg.document(below + 8);
    }

    private double middle() {
        return TOP + CELL * X.numRows / 2.0 + 5;
    }

    /** Draws a matrix with its name above and its shape below; returns where it ends. */
    private double draw(Svg svg, double x, String name, DMatrixRMaj matrix, int row, int column) {
        double y = TOP + CELL * (X.numRows - matrix.numRows) / 2.0;
        for (int i = 0; i < matrix.numRows; i++) {
            for (int j = 0; j < matrix.numCols; j++) {
                svg.add(
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%3$d\" fill=\"%s\""
                                + " stroke=\"%s\"/>",
                        x + CELL * j,
                        y + CELL * i,
                        CELL,
                        fill(i == row, j == column, row >= 0 && column >= 0),
                        Palette.GRAY);
                String number = "%.0f".formatted(matrix.get(i, j)).replace('-', '−');
                svg.text(
                        x + CELL * (j + 0.5),
                        y + CELL * i + 15,
                        Svg.Anchor.MIDDLE,
                        Svg.SMALL,
                        number);
            }
        }
        double middle = x + CELL * matrix.numCols / 2.0;
        svg.text(middle, y - 7, Svg.Anchor.MIDDLE, 15, name);
        svg.text(
                middle,
                y + CELL * matrix.numRows + 17,
                Svg.Anchor.MIDDLE,
                Svg.SMALL,
                "(%d, %d)".formatted(matrix.numRows, matrix.numCols));
        return x + CELL * matrix.numCols;
    }

    /** A row is blue, a column vermilion, and of Z the entry of both blue in its column. */
    private static String fill(boolean inRow, boolean inColumn, boolean both) {
        if (inRow && (inColumn || !both)) {
            return Palette.PALE_BLUE;
        }
        return inColumn ? Palette.PALE_VERMILION : Palette.PAPER;
    }

    /** The entry worked out. */
    private String worked(Language language) {
        StringBuilder sum = new StringBuilder();
        for (int k = 0; k < W.numCols; k++) {
            sum.append(k == 0 ? "" : " + ");
            sum.append("%.0f·%.0f".formatted(W.get(ROW, k), X.get(k, COLUMN)));
        }
        Words words =
                new Words(
                        "la case bleue de Z : %s + %.0f = %.0f",
                        "the blue entry of Z: %s + %.0f = %.0f");
        return words.with(sum, b.get(ROW), Z.get(ROW, COLUMN))
                .in(language.locale())
                .replace('-', '−');
    }
}
