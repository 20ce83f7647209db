package neurone.examples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.function.DoubleFunction;
import neurone.words.Words;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Lines and dots in the style of the reports, as a chart of XChart without its words. */
final class Plot {

    /** The number of the color of what lies behind. */
    static final int GRAY = 3;

    private static final int DOT = 6;
    private static final int TICK_WIDTH = 42;
    private static final int SHORT_TICK_WIDTH = 22;
    private static final int TICK_HEIGHT = 40;
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, Svg.SMALL);

    /** How something is drawn. */
    enum Mark {
        LINE,
        /** A line that is too short for dashes. */
        SOLID_LINE,
        /** A thin line, of a single run or behind the others. */
        THIN,
        /** A short thick line. */
        BAR,
        DOT,
        RING,
        SQUARE_RING;

        private boolean isDot() {
            return this == DOT || this == RING || this == SQUARE_RING;
        }
    }

    private final XYChart chart;
    private final Language language;
    private final Scale xScale;
    private final Scale yScale;
    private final int width;
    private DoubleFunction<String> yLabels;
    private int tickWidth = TICK_WIDTH;

    Plot(Words xName, Scale xScale, Scale yScale, int width, Language language) {
        this.language = language;
        this.xScale = xScale;
        this.yScale = yScale;
        this.width = width;
        chart = new XYChart(width, width);
        yLabels = place -> yScale.label(place, language.locale());
        chart.setXAxisTitle(xName.in(language.locale()));
        XYStyler styler = chart.getStyler();
        style(styler);
        styler.setXAxisTitleVisible(!xName.in(language.locale()).isEmpty());
        styler.setXAxisLogarithmic(xScale.kind() == Scale.Kind.LOGARITHMIC);
        styler.setYAxisLogarithmic(yScale.kind() == Scale.Kind.LOGARITHMIC);
        styler.setXAxisLogarithmicDecadeOnly(false).setYAxisLogarithmicDecadeOnly(false);
        styler.setXAxisMin(xScale.from()).setXAxisMax(xScale.to());
        styler.setYAxisMin(yScale.from()).setYAxisMax(yScale.to());
    }

    private static void style(XYStyler styler) {
        styler.setChartBackgroundColor(Palette.color(Palette.PAPER));
        styler.setPlotBackgroundColor(Palette.color(Palette.PAPER));
        styler.setChartFontColor(Palette.color(Palette.INK));
        styler.setAxisTickLabelsColor(Palette.color(Palette.INK));
        styler.setAxisTickMarksColor(Palette.color(Palette.GRAY));
        styler.setChartPadding(1);
        styler.setChartTitleVisible(false);
        styler.setLegendVisible(false);
        styler.setYAxisTitleVisible(false);
        styler.setPlotBorderVisible(false);
        styler.setPlotMargin(0);
        styler.setPlotContentSize(1);
        styler.setPlotGridLinesColor(Palette.color(Palette.GRID));
        styler.setPlotGridLinesStroke(new BasicStroke(1));
        styler.setAxisTitleFont(FONT);
        styler.setAxisTickLabelsFont(FONT);
        styler.setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
        styler.setMarkerSize(DOT);
    }

    /** Writes names instead of numbers beside the y axis. */
    void yLabels(DoubleFunction<String> labels) {
        yLabels = labels;
        chart.getStyler().setPlotGridHorizontalLinesVisible(false).setAxisTicksMarksVisible(false);
    }

    /** Lets numbers of one or two digits stand nearer to each other below the x axis. */
    void shortX() {
        tickWidth = SHORT_TICK_WIDTH;
    }

    /** Adds a curve or dots, in the color of that number. */
    void add(double[] x, double[] y, Mark mark, int color) {
        XYSeries series = series(x, y);
        Color full = Palette.color(Palette.series(color));
        series.setMarkerColor(full);
        series.setLineColor(full);
        series.setMarker(marker(mark));
        if (mark.isDot()) {
            series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        } else {
            series.setLineStyle(stroke(mark, color));
        }
    }

    private static Marker marker(Mark mark) {
        return switch (mark) {
            case DOT -> SeriesMarkers.CIRCLE;
            case RING -> new Ring(false);
            case SQUARE_RING -> new Ring(true);
            default -> SeriesMarkers.NONE;
        };
    }

    private static BasicStroke stroke(Mark mark, int color) {
        return switch (mark) {
            case THIN -> Palette.stroke(1f);
            case BAR -> Palette.stroke(4f);
            case SOLID_LINE -> Palette.stroke(2f);
            default -> Palette.strokeOfSeries(color);
        };
    }

    private XYSeries series(double[] x, double[] y) {
        // XChart wants a point at least, and takes one without y for a gap
        double[] xPlaces = new double[Math.max(1, x.length)];
        double[] yPlaces = new double[xPlaces.length];
        for (int i = 0; i < xPlaces.length; i++) {
            xPlaces[i] = i < x.length ? xScale.place(x[i]) : Double.NaN;
            yPlaces[i] = Double.isNaN(xPlaces[i]) ? Double.NaN : yScale.place(y[i]);
        }
        String id = String.valueOf(chart.getSeriesCollection().size());
        return chart.addSeries(id, xPlaces, yPlaces);
    }

    /** Draws the chart as high as it must be for a plot of that height, in pixels. */
    PlotSvg drawn(int plotHeight) {
        return drawing(plotHeight, TICK_HEIGHT).draw(drawing -> plotHeight);
    }

    /** Draws the chart as high as it must be for units that are as long on both axes. */
    PlotSvg drawnWithEqualUnits() {
        double ratio = (yScale.to() - yScale.from()) / (xScale.to() - xScale.from());
        return drawing((int) (ratio * width), TICK_WIDTH)
                .draw(drawing -> ratio * drawing.plotWidth());
    }

    private PlotSvg drawing(int plotHeight, int tickHeight) {
        XYStyler styler = chart.getStyler();
        styler.setXAxisTickMarkSpacingHint(xScale.tickSpacing(width, tickWidth));
        styler.setYAxisTickMarkSpacingHint(yScale.tickSpacing(plotHeight, tickHeight));
        return new PlotSvg(
                chart, xScale, yScale, place -> xScale.label(place, language.locale()), yLabels);
    }
}
