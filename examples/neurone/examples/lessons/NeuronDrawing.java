package neurone.examples.lessons;

import neurone.examples.report.Language;
import neurone.examples.report.Picture;
import neurone.examples.report.Svg;
import neurone.words.Words;

/** A neuron of a brain above, an artificial one below, part by part. */
final class NeuronDrawing implements Picture {

    private static final String INK = "fill=\"none\" stroke=\"#0072b2\" stroke-width=\"3\"";
    private static final String ARROW = "fill=\"none\" stroke=\"#000\" stroke-width=\"1.5\"";
    private static final int[] INPUTS = {280, 330, 380};
    private static final int[] WEIGHTS = {290, 324, 379};

    @Override
    public Words title() {
        return new Words("Le neurone et son modèle", "The neuron and its model");
    }

    @Override
    public String svg(Language language) {
        Svg svg = new Svg(480, 430, title().in(language.locale()));
        svg.title(22);
        drawCell(svg, language);
        drawModel(svg, language);
        return svg.toString();
    }

    private static void drawCell(Svg svg, Language language) {
        // dendrites, the cell body with its nucleus, the axon and its ends
        svg.add(
                "<path d=\"M40 70Q110 80 175 130M30 140Q100 130 170 140M45 205Q110 195 175 150\" %s/>",
                INK);
        svg.add("<path d=\"M70 74Q85 60 100 52M70 201Q90 215 105 222\" %s/>", INK);
        svg.add(
                "<circle cx=\"200\" cy=\"140\" r=\"36\" fill=\"#cfe4f3\" stroke=\"#0072b2\" stroke-width=\"3\"/>");
        svg.add("<circle cx=\"200\" cy=\"140\" r=\"10\" fill=\"#0072b2\"/>");
        svg.add(
                "<path d=\"M236 140L400 140M400 140Q425 135 440 110M400 140L450 140M400 140Q425 145 440 170\" %s/>",
                INK);
        label(svg, 60, 232, Words.same("dendrites"), language);
        label(svg, 200, 198, new Words("corps cellulaire", "cell body"), language);
        label(svg, 320, 130, new Words("axone", "axon"), language);
        label(svg, 425, 198, Words.same("synapses"), language);
    }

    private static void drawModel(Svg svg, Language language) {
        for (int i = 0; i < INPUTS.length; i++) {
            svg.add("<path d=\"M62 %dL172 330\" %s/>", INPUTS[i], ARROW);
            svg.text(50, INPUTS[i] + 5, Svg.Anchor.MIDDLE, 15, "x" + "₁₂₃".charAt(i));
            svg.text(108, WEIGHTS[i], Svg.Anchor.MIDDLE, 14, "w" + "₁₂₃".charAt(i));
        }
        box(svg, 172, "Σ + b");
        box(svg, 292, "g");
        svg.add("<path d=\"M242 330L292 330M362 330L430 330M422 325L430 330L422 335\" %s/>", ARROW);
        svg.text(267, 322, Svg.Anchor.MIDDLE, 15, "z");
        svg.text(444, 335, Svg.Anchor.MIDDLE, 15, "a");
        label(svg, 50, 412, new Words("entrées", "inputs"), language);
        label(svg, 118, 412, new Words("poids", "weights"), language);
        label(svg, 207, 412, new Words("somme", "sum"), language);
        label(svg, 327, 412, Words.same("activation"), language);
        label(svg, 440, 412, new Words("sortie", "output"), language);
    }

    private static void box(Svg svg, int x, String words) {
        svg.add(
                "<rect x=\"%d\" y=\"305\" width=\"70\" height=\"50\" rx=\"8\" fill=\"#fbe6d8\""
                        + " stroke=\"#d55e00\" stroke-width=\"2\"/>",
                x);
        svg.text(x + 35, 336, Svg.Anchor.MIDDLE, 16, words);
    }

    private static void label(Svg svg, int x, int y, Words words, Language language) {
        svg.text(x, y, Svg.Anchor.MIDDLE, 13, words.in(language.locale()));
    }
}
