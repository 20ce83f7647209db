package neurone.explain.write;

import java.util.Locale;
import neurone.words.Digits;
import org.ejml.data.DMatrixRMaj;

/**
 * A matrix as a tile of colors: blue below 0, orange above, the stronger the larger. Of a matrix of
 * many rows or columns only some are shown, at equal distances.
 */
final class HeatMap {

    private static final int MOST = 32;
    private static final int CELL = 6;

    private HeatMap() {}

    /** Returns an SVG element, which the text beside it describes. */
    static String svg(DMatrixRMaj matrix) {
        int rows = Math.min(MOST, matrix.numRows);
        int columns = Math.min(MOST, matrix.numCols);
        double largest = Digits.largest(matrix);
        StringBuilder svg = new StringBuilder();
        svg.append("<svg viewBox=\"0 0 ").append(CELL * columns).append(' ').append(CELL * rows);
        svg.append("\" width=\"").append(CELL * columns).append("\" height=\"");
        svg.append(CELL * rows).append("\" aria-hidden=\"true\">");
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double value = matrix.get(i * matrix.numRows / rows, j * matrix.numCols / columns);
                if (value != 0) {
                    svg.append(cell(i, j, value, largest));
                }
            }
        }
        return svg.append("</svg>").toString();
    }

    private static String cell(int row, int column, double value, double largest) {
        boolean finite = Double.isFinite(value);
        return String.format(
                Locale.ROOT,
                "<path d=\"M%d %dh%dv%5$dh-%3$dz\" fill=\"%4$s\" fill-opacity=\"%6$.2f\"/>",
                CELL * column,
                CELL * row,
                CELL,
                !finite ? "#888" : value < 0 ? "#0072b2" : "#d55e00",
                CELL,
                finite ? Math.abs(value) / largest : 1.0);
    }
}
