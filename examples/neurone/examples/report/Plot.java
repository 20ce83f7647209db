package neurone.examples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.HashSet;
import java.util.Set;
import java.util.function.DoubleFunction;
import neurone.words.Words;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Lines and dots in the style of the reports, as a chart of XChart. */
final class Plot {

    private static final int DOT = 6;
    private static final int FAINT = 115;
    static final int ABOUT_WIDTH = Svg.WIDTH - 70;
    private static final int TICK_WIDTH = 60;
    private static final int TICK_HEIGHT = 44;

    private record Entry(String name, Color color) {}

    private final XYChart chart = new XYChart(Svg.WIDTH, Svg.WIDTH);
    private final Language language;
    private final Scale xScale;
    private final Scale yScale;
    private final Set<Entry> legend = new HashSet<>();
    private DoubleFunction<String> yLabels;

    Plot(Words title, Words xName, Words yName, Scale xScale, Scale yScale, Language language) {
        this.language = language;
        this.xScale = xScale;
        this.yScale = yScale;
        yLabels = place -> yScale.label(place, language.locale());
        chart.setTitle(title.in(language.locale()));
        chart.setXAxisTitle(xName.in(language.locale()));
        chart.setYAxisTitle(yName.in(language.locale()));
        style(chart.getStyler());
        XYStyler styler = chart.getStyler();
        styler.setXAxisLogarithmic(xScale.kind() == Scale.Kind.LOGARITHMIC);
        styler.setYAxisLogarithmic(yScale.kind() == Scale.Kind.LOGARITHMIC);
        styler.setXAxisLogarithmicDecadeOnly(false).setYAxisLogarithmicDecadeOnly(false);
        styler.setXAxisMin(xScale.from()).setXAxisMax(xScale.to());
        styler.setYAxisMin(yScale.from()).setYAxisMax(yScale.to());
    }

    private static void style(XYStyler styler) {
        Font names = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setChartPadding(8);
        styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
        styler.setPlotBorderVisible(false);
        styler.setPlotMargin(0);
        styler.setPlotContentSize(1);
        styler.setPlotGridLinesColor(new Color(0xdddddd));
        styler.setPlotGridLinesStroke(new BasicStroke(1));
        styler.setAxisTitleFont(names);
        styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        styler.setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
        styler.setMarkerSize(DOT);
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
        styler.setLegendFont(names);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setLegendPadding(12);
        styler.setLegendSeriesLineLength(22);
    }

    /** Writes names instead of numbers beside the y axis. */
    void yLabels(DoubleFunction<String> labels) {
        yLabels = labels;
        chart.getStyler().setPlotGridHorizontalLinesVisible(false).setAxisTicksMarksVisible(false);
    }

    void line(Words name, double[] x, double[] y, int color) {
        line(name, x, y, color, Palette.stroke(color));
    }

    /** A line that is too short for dashes. */
    void solidLine(Words name, double[] x, double[] y, int color) {
        line(name, x, y, color, Palette.stroke(0));
    }

    private void line(Words name, double[] x, double[] y, int color, BasicStroke stroke) {
        XYSeries series = add(name, x, y, Palette.color(color));
        series.setMarker(SeriesMarkers.NONE);
        series.setLineStyle(stroke);
    }

    void dots(Words name, double[] x, double[] y, int color) {
        add(name, x, y, Palette.color(color), Palette.marker(color));
    }

    /** Adds dots for which the legend has no name. */
    void faintDots(double[] x, double[] y, int color) {
        Color full = Palette.color(color);
        Color faint = new Color(full.getRed(), full.getGreen(), full.getBlue(), FAINT);
        add(Words.same(""), x, y, faint, Palette.marker(color));
    }

    void largeDots(Words name, double[] x, double[] y, int color) {
        Marker marker = Palette.marker(color);
        Marker large =
                new Marker() {
                    @Override
                    public void paint(Graphics2D graphics, double x, double y, int size) {
                        marker.paint(graphics, x, y, 2 * size);
                    }
                };
        add(name, x, y, Palette.color(color), large);
    }

    private void add(Words name, double[] x, double[] y, Color color, Marker marker) {
        XYSeries series = add(name, x, y, color);
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        series.setMarker(marker);
    }

    private XYSeries add(Words name, double[] x, double[] y, Color color) {
        // XChart wants a point at least, and takes one without y for a gap
        double[] xPlaces = new double[Math.max(1, x.length)];
        double[] yPlaces = new double[xPlaces.length];
        for (int i = 0; i < xPlaces.length; i++) {
            xPlaces[i] = i < x.length ? xScale.place(x[i]) : Double.NaN;
            yPlaces[i] = Double.isNaN(xPlaces[i]) ? Double.NaN : yScale.place(y[i]);
        }
        String id = String.valueOf(chart.getSeriesCollection().size());
        XYSeries series = chart.addSeries(id, xPlaces, yPlaces);
        series.setLabel(name.in(language.locale()));
        series.setMarkerColor(color);
        series.setLineColor(color);
        // what has the same name and color is named once
        series.setShowInLegend(
                !name.in(language.locale()).isEmpty()
                        && legend.add(new Entry(name.in(language.locale()), color)));
        return series;
    }

    /** Draws the chart as high as it must be for a plot of that height, in pixels. */
    String svg(int plotHeight) {
        return drawing(plotHeight, TICK_HEIGHT).svg(drawing -> plotHeight);
    }

    /** Draws the chart as high as it must be for units that are as long on both axes. */
    String svgOfEqualUnits() {
        double ratio = (yScale.to() - yScale.from()) / (xScale.to() - xScale.from());
        return drawing((int) (ratio * ABOUT_WIDTH), TICK_WIDTH)
                .svg(drawing -> ratio * drawing.plotWidth());
    }

    private PlotSvg drawing(int plotHeight, int tickHeight) {
        XYStyler styler = chart.getStyler();
        styler.setLegendVisible(legend.size() > 1);
        styler.setXAxisTickMarkSpacingHint(xScale.tickSpacing(ABOUT_WIDTH, TICK_WIDTH));
        styler.setYAxisTickMarkSpacingHint(yScale.tickSpacing(plotHeight, tickHeight));
        return new PlotSvg(
                chart, place -> xScale.label(place, language.locale()), yLabels, language);
    }
}
