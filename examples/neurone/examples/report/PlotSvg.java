package neurone.examples.report;

import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import neurone.words.Words;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;

/** A chart of XChart as an SVG document with text in it. */
final class PlotSvg {

    private final XYChart chart;
    private final XYStyler styler;
    private final DoubleFunction<String> xLabels;
    private final DoubleFunction<String> yLabels;
    private final List<String> names;
    private final Language language;

    PlotSvg(
            XYChart chart,
            DoubleFunction<String> xLabels,
            DoubleFunction<String> yLabels,
            Language language) {
        this.chart = chart;
        this.styler = chart.getStyler();
        this.xLabels = xLabels;
        this.yLabels = yLabels;
        this.language = language;
        names =
                chart.getSeriesCollection().stream()
                        .filter(XYSeries::isShowInLegend)
                        .map(XYSeries::getLabel)
                        .toList();
    }

    double plotWidth() {
        return chart.getScreenXFromChart(styler.getXAxisMax())
                - chart.getScreenXFromChart(styler.getXAxisMin());
    }

    private double plotHeight() {
        return chart.getScreenYFromChart(styler.getYAxisMin())
                - chart.getScreenYFromChart(styler.getYAxisMax());
    }

    String svg(ToDoubleFunction<PlotSvg> wantedPlotHeight) {
        styler.setLegendLayout(
                legendWidth() <= Plot.ABOUT_WIDTH + 2 * styler.getChartPadding()
                        ? Styler.LegendLayout.Horizontal
                        : Styler.LegendLayout.Vertical);
        int height = chart.getHeight();
        // the room that names, numbers and legend take is known when they have been drawn
        for (int i = 0; i < 2; i++) {
            paint(height);
            height += (int) Math.round(wantedPlotHeight.applyAsDouble(this) - plotHeight());
        }
        Svg svg = new Svg(Svg.WIDTH, height, chart.getTitle(), description());
        svg.add("%s", ShortSvg.elements(document(paint(height), height)));
        return svg.toString();
    }

    /** Returns how wide the names and samples are side by side, centered below the plot. */
    private double legendWidth() {
        FontRenderContext context = new FontRenderContext(null, false, true);
        int padding = 2 * styler.getLegendPadding();
        int around = styler.getLegendSeriesLineLength() + padding;
        double texts =
                names.stream()
                        .mapToDouble(
                                name ->
                                        new TextLayout(name, styler.getLegendFont(), context)
                                                .getAdvance())
                        .sum();
        return texts + names.size() * around - padding;
    }

    private SvgGraphics paint(int height) {
        SvgGraphics graphics = new SvgGraphics();
        graphics.horizontal(chart.getTitle(), styler.getChartTitleFont());
        graphics.horizontal(chart.getXAxisTitle(), styler.getAxisTitleFont());
        graphics.vertical(chart.getYAxisTitle(), styler.getAxisTitleFont());
        names.forEach(name -> graphics.beside(name, styler.getLegendFont()));
        styler.setXAxisTickLabelsFormattingFunction(
                place -> graphics.horizontal(xLabels.apply(place), styler.getAxisTickLabelsFont()));
        styler.setYAxisTickLabelsFormattingFunction(
                place -> graphics.horizontal(yLabels.apply(place), styler.getAxisTickLabelsFont()));
        chart.paint(graphics, Svg.WIDTH, height);
        graphics.flush();
        return graphics;
    }

    private static String document(SvgGraphics graphics, int height) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PageSize page = new PageSize(Svg.WIDTH, height);
            new SVGProcessor().getDocument(graphics.getCommands(), page).writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as: cost J against epoch: training, test. */
    private String description() {
        Words against = new Words("%s selon %s : %s", "%s against %s: %s");
        Words alone = new Words("%s : %s", "%s: %s");
        String x = chart.getXAxisTitle();
        String y = chart.getYAxisTitle();
        String curves = String.join(", ", names);
        return (y.isBlank() ? alone.with(x, curves) : against.with(y, x, curves))
                .in(language.locale());
    }
}
