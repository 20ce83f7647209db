package neurone.examples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Lines and dots over two axes. */
public final class Chart implements Picture {

    /** Told apart by colour-blind readers too (Okabe and Ito 2008). */
    private static final List<Color> PALETTE =
            List.of(
                    new Color(0x0072b2),
                    new Color(0xd55e00),
                    new Color(0x009e73),
                    new Color(0xcc79a7),
                    new Color(0x56b4e9),
                    new Color(0xe69f00),
                    new Color(0x000000),
                    new Color(0x999999));

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Series(Text name, double[] x, double[] y, boolean dots, int colour) {}

    private final Text title;
    private final Text xName;
    private final Text yName;
    private final List<Series> series = new ArrayList<>();
    private boolean xLogarithmic;
    private boolean yLogarithmic;

    /** A chart without a curve yet. */
    public Chart(Text title, Text xName, Text yName) {
        this.title = title;
        this.xName = xName;
        this.yName = yName;
    }

    /** Adds a curve through the points (x, y); NaN in both leaves a gap. */
    public Chart line(Text name, double[] x, double[] y) {
        return line(name, x, y, series.size());
    }

    /** Adds a curve in the colour of that number of the palette. */
    public Chart line(Text name, double[] x, double[] y, int colour) {
        series.add(new Series(name, x, y, false, colour));
        return this;
    }

    /** Adds a dot for each point (x, y). */
    public Chart dots(Text name, double[] x, double[] y) {
        series.add(new Series(name, x, y, true, series.size()));
        return this;
    }

    /** Makes equal steps on the x axis equal factors. */
    public Chart logarithmicX() {
        xLogarithmic = true;
        return this;
    }

    /** Makes equal steps on the y axis equal factors. */
    public Chart logarithmicY() {
        yLogarithmic = true;
        return this;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public String svg(Language language) {
        XYChart chart =
                new XYChartBuilder()
                        .width(WIDTH)
                        .height(HEIGHT)
                        .title(title.in(language))
                        .xAxisTitle(xName.in(language))
                        .yAxisTitle(yName.in(language))
                        .build();
        style(chart.getStyler(), language);
        for (Series curve : series) {
            add(chart, curve, language);
        }
        try {
            String svg = new String(ChartEncoder.getBytes(chart, "svg"), StandardCharsets.UTF_8);
            return Svg.finished(svg, WIDTH, HEIGHT, title.in(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void style(XYStyler styler, Language language) {
        styler.setLocale(language.locale());
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(new Color(0xdddddd));
        styler.setPlotGridLinesStroke(new BasicStroke(0.5f));
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
        styler.setLegendLayout(Styler.LegendLayout.Horizontal);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setLegendVisible(series.size() > 1);
        styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
        styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        styler.setXAxisLogarithmic(xLogarithmic);
        styler.setYAxisLogarithmic(yLogarithmic);
        styler.setMarkerSize(6);
    }

    private static void add(XYChart chart, Series curve, Language language) {
        XYSeries drawn = chart.addSeries(curve.name().in(language), curve.x(), curve.y());
        Color colour = PALETTE.get(curve.colour() % PALETTE.size());
        drawn.setMarkerColor(colour);
        drawn.setLineColor(colour);
        if (curve.dots()) {
            drawn.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
            // shapes differ as colours do
            drawn.setMarker(
                    curve.colour() % 2 == 0 ? SeriesMarkers.CIRCLE : SeriesMarkers.TRIANGLE_UP);
        } else {
            drawn.setMarker(SeriesMarkers.NONE);
            drawn.setLineStyle(
                    curve.colour() < PALETTE.size() ? SeriesLines.SOLID : SeriesLines.DASH_DASH);
        }
    }
}
