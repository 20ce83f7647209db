package neurone.examples.lessons;

import neurone.examples.report.Language;
import neurone.examples.report.Palette;
import neurone.examples.report.Picture;
import neurone.examples.report.Svg;
import neurone.words.Words;

/** A neuron of a brain above, an artificial one below, part by part. */
final class NeuronDrawing implements Picture {

    private static final String CELL =
            "fill=\"none\" stroke=\"" + Palette.BLUE + "\" stroke-width=\"3\"";
    private static final int[] INPUTS = {232, 280, 328};
    private static final int MIDDLE = 280;
    private static final int SIZE = 14;

    @Override
    public Words title() {
        return new Words(
                "Un neurone additionne, puis décide\nEn haut celui du cerveau, en bas son modèle",
                "A neuron adds up, then decides\nAbove that of the brain, below its model");
    }

    @Override
    public String svg(Language language) {
        Svg svg = new Svg(title().in(language.locale()));
        drawCell(svg, language);
        drawModel(svg, language);
        return svg.document(400);
    }

    private static void drawCell(Svg svg, Language language) {
        // dendrites, the cell body with its nucleus, the axon and its ends
        svg.add(
                "<path d=\"M34 40Q90 50 147 96M26 106Q90 98 144 107M38 172Q95 162 150 118\" %s/>",
                CELL);
        svg.add(
                "<circle cx=\"170\" cy=\"106\" r=\"32\" fill=\"%s\" stroke=\"%s\""
                        + " stroke-width=\"3\"/>",
                Palette.PALE_BLUE, Palette.BLUE);
        svg.add("<circle cx=\"170\" cy=\"106\" r=\"9\" fill=\"%s\"/>", Palette.BLUE);
        svg.add(
                "<path d=\"M202 106L340 106M340 106Q360 100 372 78M340 106L382 106M340 106Q360 112"
                        + " 372 134\" %s/>",
                CELL);
        // where the end of another neuron touches
        svg.add("<path d=\"M4 26L26 37\" %s/>", CELL);
        svg.add(
                "<circle cx=\"30\" cy=\"39\" r=\"5\" fill=\"%s\"/>"
                        + "<circle cx=\"374\" cy=\"76\" r=\"5\" fill=\"%1$s\"/>",
                Palette.VERMILION);
        label(svg, 62, 24, Words.same("synapse"), language);
        label(svg, 62, 194, Words.same("dendrites"), language);
        label(svg, 170, 158, new Words("corps cellulaire", "cell body"), language);
        label(svg, 270, 96, new Words("axone", "axon"), language);
        label(svg, 350, 62, Words.same("synapse"), language);
    }

    private static void drawModel(Svg svg, Language language) {
        for (int i = 0; i < INPUTS.length; i++) {
            double end = MIDDLE + 14.0 * (i - 1);
            svg.arrow(38, INPUTS[i], 140, end, Palette.INK, 1.5);
            center(svg, 24, INPUTS[i] + 5, "x" + "₁₂₃".charAt(i));
            double height = (INPUTS[i] + end) / 2;
            center(svg, 86, height - (i == 2 ? -20 : 6), "w" + "₁₂₃".charAt(i));
        }
        box(svg, 143);
        center(svg, 178, MIDDLE + 6, "Σ");
        svg.arrow(178, MIDDLE + 72, 178, MIDDLE + 29, Palette.INK, 1.5);
        center(svg, 178, MIDDLE + 87, "b");
        box(svg, 253);
        // a sigmoid
        svg.add(
                "<path d=\"M262 298C290 298 286 262 314 262\" fill=\"none\" stroke=\"%s\""
                        + " stroke-width=\"2\"/>",
                Palette.INK);
        svg.arrow(213, MIDDLE, 250, MIDDLE, Palette.INK, 1.5);
        center(svg, 231, MIDDLE - 8, "z");
        svg.arrow(323, MIDDLE, 366, MIDDLE, Palette.INK, 1.5);
        center(svg, 380, MIDDLE + 5, "a");
        label(svg, 32, 392, new Words("entrées", "inputs"), language);
        label(svg, 102, 392, new Words("poids", "weights"), language);
        label(svg, 178, 392, new Words("somme", "sum"), language);
        label(svg, 276, 392, Words.same("g, activation"), language);
        label(svg, 372, 392, new Words("sortie", "output"), language);
    }

    private static void box(Svg svg, int x) {
        svg.add(
                "<rect x=\"%d\" y=\"%d\" width=\"70\" height=\"52\" rx=\"8\" fill=\"%s\""
                        + " stroke=\"%s\" stroke-width=\"2\"/>",
                x, MIDDLE - 26, Palette.PALE_VERMILION, Palette.VERMILION);
    }

    private static void center(Svg svg, double x, double y, String words) {
        svg.text(x, y, Svg.Anchor.MIDDLE, 16, words);
    }

    private static void label(Svg svg, int x, int y, Words words, Language language) {
        svg.text(x, y, Svg.Anchor.MIDDLE, SIZE, words.in(language.locale()));
    }
}
