package neurone.examples.lessons;

import neurone.examples.report.Language;
import neurone.examples.report.Palette;
import neurone.examples.report.Picture;
import neurone.examples.report.Svg;
import neurone.measure.ConfusionMatrix;
import neurone.words.Words;

/** A confusion matrix as a picture: a row for each true digit, a column for each that was read. */
record Confusions(Words title, ConfusionMatrix matrix) implements Picture {

    private static final int CELL = 31;
    private static final int LEFT = 58;
    private static final int TOP = 46;

    private static final Words READ = new Words("chiffre lu", "digit read");
    private static final Words TRUE = new Words("vrai", "true");

    @Override
    public String svg(Language language) {
        Svg svg = new Svg(title.in(language.locale()));
        int classes = matrix.classes();
        double middle = LEFT + classes * CELL / 2.0;
        svg.text(middle, 18, Svg.Anchor.MIDDLE, Svg.SMALL, READ.in(language.locale()));
        svg.text(8, TOP - 8, Svg.Anchor.START, Svg.SMALL, TRUE.in(language.locale()));
        for (int i = 0; i < classes; i++) {
            String name = String.valueOf(i);
            double place = (i + 0.5) * CELL;
            svg.text(LEFT + place, TOP - 8, Svg.Anchor.MIDDLE, Svg.SMALL, name);
            svg.text(LEFT - 14, TOP + place + 4.5, Svg.Anchor.MIDDLE, Svg.SMALL, name);
            for (int j = 0; j < classes; j++) {
                cell(svg, i, j);
            }
        }
        return svg.document(TOP + classes * CELL + 8.0);
    }

    private void cell(Svg svg, int truth, int predicted) {
        int count = matrix.count(truth, predicted);
        double x = LEFT + predicted * CELL;
        double y = TOP + truth * CELL;
        boolean right = truth == predicted;
        svg.add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"%s\"/>",
                x, y, CELL, CELL, color(right, count), Palette.GRAY);
        if (count > 0) {
            svg.text(
                    x + CELL / 2.0,
                    y + CELL / 2.0 + 4.5,
                    Svg.Anchor.MIDDLE,
                    Svg.SMALL,
                    String.valueOf(count));
        }
    }

    private static String color(boolean right, int count) {
        if (count == 0) {
            return Palette.PAPER;
        }
        return right ? Palette.PALE_BLUE : Palette.PALE_VERMILION;
    }
}
