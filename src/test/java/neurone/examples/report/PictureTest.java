package neurone.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import neurone.words.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

@Tag("slow")
@Tag("long")
class PictureTest {

    private static final Words TITLE = new Words("Coût & < pente", "Cost & < slope");
    private static final double[] X = {0, 1, 2, 3};

    private static Chart chart() {
        return new Chart(TITLE, new Words("époque", "epoch"), new Words("coût", "cost"))
                .line(new Words("un", "one"), X, new double[] {1, 2, Double.NaN, 3});
    }

    static List<Picture> pictures() {
        return List.of(
                chart().line(new Words("deux", "two"), X, X),
                chart().logarithmicX().logarithmicY(),
                chart().equalUnits(),
                new Comparison(TITLE, Words.same("%"), List.of(Words.same("a"), Words.same("b")))
                        .series(Words.same("1"), new double[][] {{1, 2}, {3, 4}}),
                new Images(TITLE, Words.same("x"), 2).add(Words.same("1"), X));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void isXmlThatHasItsTitleInTheLanguageOfTheReader(Picture picture) throws Exception {
        String svg = picture.svg(Language.FRENCH);
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Coût & < pente");
        assertThat(svg).doesNotContain("slope", "NaN", "Infinity");
    }

    @Test
    void writesTitleAxesAndLegendAsTextOfTheLanguage() {
        Chart chart = chart().line(new Words("deux", "two"), X, X);
        assertThat(chart.svg(Language.FRENCH))
                .contains(">Coût &amp; &lt; pente<", ">époque<", ">coût<", ">un<", ">deux<")
                .contains("<desc>coût selon époque : un, deux</desc>");
        assertThat(chart.svg(Language.ENGLISH))
                .contains(">Cost &amp; &lt; slope<", ">epoch<", ">cost<", ">one<", ">two<")
                .contains("<desc>cost against epoch: one, two</desc>");
    }

    @Test
    void writesTheNameOfACurveWhereItEndsAndNoneOverAnother() {
        Chart chart = new Chart(TITLE, Words.same("x"), Words.same("y"));
        for (String name : new String[] {"trop petits", "trop grands", "Xavier", "He"}) {
            chart.line(Words.same(name), X, X);
        }
        double[] y =
                Pattern.compile("<text x=\"\\S+\" y=\"(\\S+)\"[^>]*>(?:trop|Xav|He)")
                        .matcher(chart.svg(Language.FRENCH))
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .toArray();
        assertThat(y).hasSize(4);
        for (int i = 1; i < y.length; i++) {
            assertThat(y[i] - y[i - 1]).isGreaterThan(14.9);
        }
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        Chart chart = chart().xBetween(-1.2, 1.2);
        assertThat(chart.svg(Language.FRENCH)).contains(">−0,5<", ">0<", ">0,5<", ">1<");
        assertThat(chart.svg(Language.ENGLISH)).contains(">−0.5<", ">0<", ">0.5<", ">1<");
    }

    @Test
    void writesSomePowersWhereNumbersAreFarApart() {
        double[] costs = {1e-8, 1e-5, 1e-2, 10};
        Chart chart = new Chart(TITLE, Words.same("x"), Words.same("y")).line(TITLE, X, costs);
        String svg = chart.logarithmicY().svg(Language.FRENCH);
        assertThat(svg).contains(">10⁻⁸<", ">10⁻⁶<", ">10⁰<").doesNotContain(">10⁻⁷<");
    }

    @Test
    void writesNumbersBetweenPowersWhereNumbersAreNear() {
        double[] costs = {0.1, 0.2, 0.5, 1.2};
        Chart chart = new Chart(TITLE, Words.same("x"), Words.same("y")).line(TITLE, X, costs);
        String svg = chart.logarithmicY().svg(Language.FRENCH);
        assertThat(svg).contains(">0,1<", ">0,2<", ">0,5<", ">1<").doesNotContain(">0,3<");
    }

    @Test
    void leavesOutWhatHasNoPlaceOnALogarithmicAxis() {
        double[] costs = {0, 1, -1, Double.POSITIVE_INFINITY};
        Chart chart = new Chart(TITLE, Words.same("x"), Words.same("y")).dots(X, costs, 0);
        String svg = chart.logarithmicY().svg(Language.FRENCH);
        assertThat(svg.split("<ellipse", -1)).hasSize(2);
    }

    @Test
    void namesEachCandidateBesideItsMeasurements() {
        String svg = pictures().get(3).svg(Language.FRENCH);
        assertThat(svg).contains(">a<", ">b<");
        assertThat(svg.split("<ellipse", -1)).hasSize(1 + 4);
        assertThat(svg.split("stroke-width=\"4\"", -1)).hasSize(1 + 2);
    }

    @Test
    void leavesAGapInACurveWhereANumberIsMissing() {
        double[] gap = {1, 2, Double.NaN, 3, 2};
        double[] x = {0, 1, 2, 3, 4};
        Chart chart = new Chart(TITLE, Words.same("x"), Words.same("y")).line(TITLE, x, gap);
        assertThat(curve(chart)).matches("M[^ML]+L[^ML]+M[^ML]+L[^ML]+");
    }

    @Test
    void drawsACurveAsOnePathSoThatDashesRunOn() {
        Chart chart = new Chart(TITLE, Words.same("x"), Words.same("y")).line(TITLE, X, X, 1);
        assertThat(curve(chart)).matches("M[^ML]+L[^ML]+L[^ML]+L[^ML]+");
    }

    /** The paths of the curve. */
    private static String curve(Chart chart) {
        return chart.svg(Language.FRENCH)
                .replaceAll("(?s).*stroke-width=\"2\"[^>]*>(.*?)</g>.*", "$1")
                .replaceAll("\\s*<path d=\"([^\"]*)\"/>\\s*", "$1");
    }

    @Test
    void isSmallAndSharesNoIdWithAnotherPicture() {
        double[] numbers = new double[200];
        Arrays.setAll(numbers, i -> Math.sin(i));
        String svg = chart().dots(numbers, numbers, 0).svg(Language.FRENCH);
        assertThat(svg).hasSizeLessThan(20_000);
        String other = chart().dots(X, X, 0).svg(Language.FRENCH);
        assertThat(id(svg)).isNotEqualTo(id(other));
        assertThat(svg).contains("url(#" + id(svg) + ")");
    }

    private static String id(String svg) {
        return svg.replaceAll("(?s).* id=\"([^\"]*)\".*", "$1");
    }

    @Test
    void namesCurvesOfOneNameOnce() {
        Words level = Words.same("niveau");
        String svg = chart().line(level, X, X, 1).dots(X, X, 1).svg(Language.FRENCH);
        assertThat(svg.split(">niveau<", -1)).hasSize(2);
    }
}
