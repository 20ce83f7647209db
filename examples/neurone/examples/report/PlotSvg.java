package neurone.examples.report;

import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.XYStyler;

/** A chart of XChart as elements of SVG with text in it, and where its numbers stand. */
final class PlotSvg {

    private final XYChart chart;
    private final XYStyler styler;
    private final Scale xScale;
    private final Scale yScale;
    private final DoubleFunction<String> xLabels;
    private final DoubleFunction<String> yLabels;
    private int height;
    private String elements;

    PlotSvg(
            XYChart chart,
            Scale xScale,
            Scale yScale,
            DoubleFunction<String> xLabels,
            DoubleFunction<String> yLabels) {
        this.chart = chart;
        this.styler = chart.getStyler();
        this.xScale = xScale;
        this.yScale = yScale;
        this.xLabels = xLabels;
        this.yLabels = yLabels;
        height = chart.getHeight();
    }

    private double plotLeft() {
        return chart.getScreenXFromChart(styler.getXAxisMin());
    }

    double plotRight() {
        return chart.getScreenXFromChart(styler.getXAxisMax());
    }

    double plotTop() {
        return chart.getScreenYFromChart(styler.getYAxisMax());
    }

    double plotBottom() {
        return chart.getScreenYFromChart(styler.getYAxisMin());
    }

    double plotWidth() {
        return plotRight() - plotLeft();
    }

    /** Returns where a number of the x axis stands. */
    double x(double number) {
        return plotLeft() + plotWidth() * xScale.share(number);
    }

    /** Returns where a number of the y axis stands. */
    double y(double number) {
        return plotBottom() + (plotTop() - plotBottom()) * yScale.share(number);
    }

    int height() {
        return height;
    }

    String elements() {
        return elements;
    }

    PlotSvg draw(ToDoubleFunction<PlotSvg> wantedPlotHeight) {
        // the room that names and numbers take is known when they have been drawn
        for (int i = 0; i < 2; i++) {
            paint();
            double plotHeight = plotBottom() - plotTop();
            height += (int) Math.round(wantedPlotHeight.applyAsDouble(this) - plotHeight);
        }
        elements = ShortSvg.elements(document(paint()));
        return this;
    }

    private SvgGraphics paint() {
        SvgGraphics graphics = new SvgGraphics();
        graphics.announce(chart.getXAxisTitle(), styler.getAxisTitleFont());
        styler.setXAxisTickLabelsFormattingFunction(
                place -> graphics.announce(xLabels.apply(place), styler.getAxisTickLabelsFont()));
        styler.setYAxisTickLabelsFormattingFunction(
                place -> graphics.announce(yLabels.apply(place), styler.getAxisTickLabelsFont()));
        chart.paint(graphics, chart.getWidth(), height);
        graphics.flush();
        return graphics;
    }

    private String document(SvgGraphics graphics) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PageSize page = new PageSize(chart.getWidth(), height);
            new SVGProcessor().getDocument(graphics.getCommands(), page).writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
