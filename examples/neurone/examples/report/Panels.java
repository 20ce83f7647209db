package neurone.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import neurone.words.Words;

/** Pictures side by side, some in a row, with one key for all. */
public final class Panels implements Picture {

    private static final int SIDE = 8;
    private static final int GAP = 12;
    private static final int SAMPLE = 16;

    private final Words title;
    private final int perRow;
    private final List<Panel> panels = new ArrayList<>();

    /** Panels without any yet. */
    public Panels(Words title, int perRow) {
        this.title = title;
        this.perRow = perRow;
    }

    /** Adds a panel; its title stands above it. */
    public Panels add(Panel panel) {
        panels.add(panel);
        return this;
    }

    /** Adds charts that have one y axis in common. */
    public Panels sharing(List<Chart> charts) {
        Chart.shareY(charts);
        panels.addAll(charts);
        return this;
    }

    @Override
    public Words title() {
        return title;
    }

    @Override
    public String svg(Language language) {
        String description =
                panels.stream()
                        .map(p -> p.title().in(language.locale()) + ": " + p.description(language))
                        .collect(Collectors.joining("; "));
        Svg svg = new Svg(title.in(language.locale()), description);
        double width = (Svg.WIDTH - 2.0 * SIDE - (perRow - 1) * GAP) / perRow;
        double y = 0;
        for (int first = 0; first < panels.size(); first += perRow) {
            List<Panel> row = panels.subList(first, Math.min(first + perRow, panels.size()));
            y = drawRow(svg, row, y, width, language);
        }
        return svg.document(drawKeys(svg, keys(panels), y, language) + SIDE);
    }

    private static double drawRow(
            Svg svg, List<Panel> row, double y, double width, Language language) {
        double captions = y;
        for (int i = 0; i < row.size(); i++) {
            captions =
                    Math.max(
                            captions,
                            svg.lines(
                                    SIDE + i * (width + GAP),
                                    y,
                                    width + GAP / 2.0,
                                    row.get(i).title().in(language.locale())));
        }
        double below = captions;
        for (int i = 0; i < row.size(); i++) {
            double x = SIDE + i * (width + GAP);
            below = Math.max(below, row.get(i).draw(svg, x, captions + 6, width, language));
        }
        return below + 4;
    }

    /** Draws one panel as a whole picture, whose title is its own. */
    static String alone(Panel panel, Language language) {
        Svg svg = new Svg(panel.title().in(language.locale()), panel.description(language));
        double y = panel.draw(svg, SIDE, 0, Svg.WIDTH - 2.0 * SIDE, language);
        return svg.document(drawKeys(svg, keys(List.of(panel)), y, language) + SIDE);
    }

    private static Set<Panel.Key> keys(List<Panel> panels) {
        Set<Panel.Key> keys = new LinkedHashSet<>();
        panels.forEach(panel -> keys.addAll(panel.keys()));
        return keys;
    }

    /** Draws marks and names, in as many lines as they take; returns the y below. */
    private static double drawKeys(Svg svg, Set<Panel.Key> keys, double y, Language language) {
        double x = SIDE;
        double baseline = y + (keys.isEmpty() ? 0 : 18);
        for (Panel.Key key : keys) {
            String name = key.name().in(language.locale());
            double width = SAMPLE + Svg.width(name, Svg.SMALL) + GAP;
            if (x > SIDE && x + width > Svg.WIDTH) {
                x = SIDE;
                baseline += 18;
            }
            svg.mark(key.label(), x + 5, baseline - 4.5, 4.5);
            svg.text(x + SAMPLE, baseline, Svg.Anchor.START, Svg.SMALL, name);
            x += width;
        }
        return baseline;
    }
}
